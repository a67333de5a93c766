import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.kickbox.com/v2/verify');`)).toEqual(['Kickbox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.kickbox.com.evil.example/v2/verify');`)).toEqual(['evil.example']);
  });
});
