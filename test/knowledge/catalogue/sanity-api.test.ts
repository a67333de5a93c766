import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.api.sanity.io/v2021-10-21/data/query/production');`)).toEqual([
      'Sanity',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://acme.api.sanity.io.evil.example/v2021-10-21/data/query/production');`),
    ).toEqual(['evil.example']);
  });
});
