import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a provider', () => {
    const source = `
      import EmailProvider from 'next-auth/providers/email';
      export const provider = EmailProvider({ server: 'smtp://localhost', from: 'a@shop.example' });
    `;
    expect(matchesOf(source)).toEqual(['client next-auth/providers/email#default']);
    expect(systemsOf(source)).toEqual(['SMTP server']);
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
