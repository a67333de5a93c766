import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pingdom.com/api/3.1/checks');`)).toEqual(['Pingdom']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pingdom.com.evil.example/api/3.1/checks');`)).toEqual(['evil.example']);
  });
});
