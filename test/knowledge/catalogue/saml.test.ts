import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('strategies', () => {
    const source = `
      import { MultiSamlStrategy, Strategy } from '@node-saml/passport-saml';
      export const strategy = new Strategy({ entryPoint: 'https://idp.example.com/sso', issuer: 'shop', idpCert: 'k' }, () => {}, () => {});
      export const many = new MultiSamlStrategy({ getSamlOptions: () => {} } as never, () => {}, () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'client @node-saml/passport-saml#MultiSamlStrategy',
      'client @node-saml/passport-saml#Strategy',
    ]);
    expect(systemsOf(source)).toEqual(['SAML identity provider']);
  });

  it('providers of samlify', () => {
    const source = `
      import { IdentityProvider, ServiceProvider } from 'samlify';
      export const providers = [IdentityProvider({ metadata: '<x/>' }), ServiceProvider({ metadata: '<x/>' })];
    `;
    expect(matchesOf(source)).toEqual(['client samlify#IdentityProvider', 'client samlify#ServiceProvider']);
  });
});

describe('ignores', () => {
  it('a profile', () => {
    const source = `
      import type { Profile } from '@node-saml/passport-saml';
      export const name = (profile: Profile) => profile.nameID;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
