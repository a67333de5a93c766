import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.onelogin.com/oidc/2/token');`)).toEqual(['OneLogin']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.onelogin.com.evil.example/oidc/2/token');`)).toEqual(['evil.example']);
  });
});
