import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi');`)).toEqual([
      'NCBI Entrez',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://eutils.ncbi.nlm.nih.gov.evil.example/entrez/eutils/esearch.fcgi');`),
    ).toEqual(['evil.example']);
  });
});
