import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.snyk.io/rest/orgs');`)).toEqual(['Snyk Security']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.snyk.io.evil.example/rest/orgs');`)).toEqual(['evil.example']);
  });
});
