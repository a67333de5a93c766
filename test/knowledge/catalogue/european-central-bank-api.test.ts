import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml');`)).toEqual([
      'European Central Bank',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://www.ecb.europa.eu.evil.example/stats/eurofxref/eurofxref-daily.xml');`),
    ).toEqual(['evil.example']);
  });
});
