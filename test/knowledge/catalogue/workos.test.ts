import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('organisations and users', () => {
    const source = `
      import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS(process.env.WORKOS_KEY);
      export const organizations = await workos.organizations.listOrganizations();
      await workos.userManagement.createUser({ email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @workos-inc/node#WorkOS',
      'outbound read @workos-inc/node#WorkOS().organizations.listOrganizations',
      'outbound write @workos-inc/node#WorkOS().userManagement.createUser',
    ]);
    expect(systemsOf(source)).toEqual(['WorkOS']);
  });

  it('second factors, and sessions that are refreshed', () => {
    const source = `
      import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS('k');
      await workos.multiFactorAuth.enrollFactor({ type: 'totp' });
      const session = workos.userManagement.loadSealedSession({ sessionData: '', cookiePassword: '' });
      await session.refresh();
    `;
    expect(matchesOf(source)).toEqual([
      'client @workos-inc/node#WorkOS',
      'outbound call @workos-inc/node#WorkOS().multiFactorAuth.enrollFactor',
      'outbound call @workos-inc/node#WorkOS().userManagement.loadSealedSession().refresh',
    ]);
  });

  it('Next.js', () => {
    const source = `
      import { authkitMiddleware } from '@workos-inc/authkit-nextjs';
      export default authkitMiddleware();
    `;
    expect(matchesOf(source)).toEqual(['client @workos-inc/authkit-nextjs#authkitMiddleware']);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import type { WorkOS } from '@workos-inc/node';
      export const event = (workos: WorkOS) => workos.webhooks.constructEvent({ payload: {}, sigHeader: '', secret: '' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });

  it('an address that is built', () => {
    const source = `
      import { WorkOS } from '@workos-inc/node';
      export const url = (workos: WorkOS) => workos.userManagement.getAuthorizationUrl({ clientId: '1', redirectUri: '/' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
