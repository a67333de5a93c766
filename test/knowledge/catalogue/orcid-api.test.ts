import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://orcid.org/oauth/token');`)).toEqual(['ORCID']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://orcid.org.evil.example/oauth/token');`)).toEqual(['evil.example']);
  });
});
