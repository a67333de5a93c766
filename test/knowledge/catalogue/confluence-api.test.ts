import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.atlassian.net/wiki/api/v2/pages');`)).toEqual(['Confluence']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.atlassian.net.evil.example/wiki/api/v2/pages');`)).toEqual([
      'evil.example',
    ]);
  });
});
