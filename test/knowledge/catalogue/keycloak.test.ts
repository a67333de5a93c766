import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pages', () => {
    const source = `
      import Keycloak from 'keycloak-js';
      const keycloak = new Keycloak({ url: 'https://id.shop.example', realm: 'shop', clientId: 'web' });
      await keycloak.init({ onLoad: 'login-required' });
    `;
    expect(matchesOf(source)).toEqual(['client keycloak-js#default', 'outbound call keycloak-js#default().init']);
    expect(systemsOf(source)).toEqual(['Keycloak']);
  });

  it('administration', () => {
    const source = `
      import KcAdminClient from '@keycloak/keycloak-admin-client';
      const admin = new KcAdminClient({ baseUrl: 'https://id.shop.example' });
      await admin.auth({ grantType: 'client_credentials', clientId: 'a', clientSecret: 'b' });
      await admin.users.create({ username: 'a' });
      export const users = await admin.users.find({ max: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @keycloak/keycloak-admin-client#default',
      'outbound call @keycloak/keycloak-admin-client#default().auth',
      'outbound read @keycloak/keycloak-admin-client#default().users.find',
      'outbound write @keycloak/keycloak-admin-client#default().users.create',
    ]);
    expect(systemsOf(source)).toEqual(['Keycloak']);
  });
});

describe('ignores', () => {
  it('roles of a token', () => {
    const source = `
      import type Keycloak from 'keycloak-js';
      export const isAdmin = (keycloak: Keycloak) => keycloak.hasRealmRole('admin');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
