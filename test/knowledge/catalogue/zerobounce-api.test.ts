import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.zerobounce.net/v2/validate');`)).toEqual(['ZeroBounce']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.zerobounce.net.evil.example/v2/validate');`)).toEqual(['evil.example']);
  });
});
