import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a plugin', () => {
    const source = `
      import { genericOAuth } from 'better-auth/plugins';
      export const plugins = [genericOAuth({ config: [{ providerId: 'staff', clientId: 'a', discoveryUrl: 'https://id.shop.example/.well-known/openid-configuration' }] })];
    `;
    expect(matchesOf(source)).toEqual(['client better-auth/plugins#genericOAuth']);
    expect(systemsOf(source)).toEqual(['OpenID Connect provider']);
  });
});

describe('ignores', () => {
  it('other plugins', () => {
    const source = `
      import { organization } from 'better-auth/plugins';
      export const plugins = [organization()];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
