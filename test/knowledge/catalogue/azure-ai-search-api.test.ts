import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.search.windows.net/indexes/a/docs/search');`)).toEqual([
      'Azure AI Search',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.search.windows.net.evil.example/indexes/a/docs/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
