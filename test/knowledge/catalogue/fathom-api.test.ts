import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.usefathom.com/v1/sites');`)).toEqual(['Fathom']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.usefathom.com.evil.example/v1/sites');`)).toEqual(['evil.example']);
  });
});
