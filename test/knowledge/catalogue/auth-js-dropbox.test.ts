import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a provider of NextAuth.js', () => {
    const source = `
      import NextAuth from 'next-auth';
      import Provider from 'next-auth/providers/dropbox';
      export default NextAuth({ providers: [Provider({ clientId: 'a', clientSecret: 'b' })] });
    `;
    expect(matchesOf(source)).toEqual(['client next-auth/providers/dropbox#default']);
    expect(systemsOf(source)).toEqual(['Dropbox']);
  });

  it('a provider of Auth.js that is handed on as it is', () => {
    const source = `
      import Provider from '@auth/core/providers/dropbox';
      export const config = { providers: [Provider] };
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual(['Dropbox']);
  });
});

describe('ignores', () => {
  it('a provider of passwords', () => {
    const source = `
      import Credentials from 'next-auth/providers/credentials';
      export const provider = Credentials({ credentials: {}, authorize: () => null });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
