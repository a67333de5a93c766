import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.pendo.io/api/v1/track');`)).toEqual(['Pendo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.pendo.io.evil.example/api/v1/track');`)).toEqual(['evil.example']);
  });
});
