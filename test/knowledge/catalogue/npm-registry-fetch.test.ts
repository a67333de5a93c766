import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('packages', () => {
    const source = `
      import { getLatestVersion } from 'fast-npm-meta';
      import fetch from 'npm-registry-fetch';
      import pacote from 'pacote';
      export const manifest = () => pacote.manifest('left-pad@1');
      export const body = () => fetch.json('/left-pad');
      export const latest = () => getLatestVersion('left-pad');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read fast-npm-meta#getLatestVersion',
      'outbound read npm-registry-fetch#json',
      'outbound read pacote#manifest',
    ]);
    expect(systemsOf(source)).toEqual(['npm registry']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ManifestResult } from 'pacote';
      export const same = (it: ManifestResult) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
