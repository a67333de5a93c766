import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.fusionauth.io/oauth2/token');`)).toEqual(['FusionAuth']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.fusionauth.io.evil.example/oauth2/token');`)).toEqual(['evil.example']);
  });
});
