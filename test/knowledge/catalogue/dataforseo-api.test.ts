import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dataforseo.com/v3/serp/google/organic/live/advanced');`)).toEqual([
      'DataForSEO',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.dataforseo.com.evil.example/v3/serp/google/organic/live/advanced');`),
    ).toEqual(['evil.example']);
  });
});
