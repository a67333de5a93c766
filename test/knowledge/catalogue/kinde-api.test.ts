import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.kinde.com/oauth2/token');`)).toEqual(['Kinde']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.kinde.com.evil.example/oauth2/token');`)).toEqual(['evil.example']);
  });
});
