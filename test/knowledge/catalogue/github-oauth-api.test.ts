import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('where a code becomes a token', () => {
    expect(systemsOf(`await fetch('https://github.com/login/oauth/access_token');`)).toEqual(['GitHub OAuth']);
  });
});

describe('ignores', () => {
  it('repositories and the API', () => {
    expect(systemsOf(`await fetch('https://github.com/acme/shop/archive/main.zip');`)).toEqual(['GitHub']);
    expect(systemsOf(`await fetch('https://api.github.com/user');`)).toEqual(['GitHub']);
  });
});
