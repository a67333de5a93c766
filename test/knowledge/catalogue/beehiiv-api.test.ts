import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.beehiiv.com/v2/publications');`)).toEqual(['beehiiv']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.beehiiv.com.evil.example/v2/publications');`)).toEqual(['evil.example']);
  });
});
