import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sessions and users', () => {
    const source = `
      import DescopeClient from '@descope/node-sdk';
      const descope = DescopeClient({ projectId: 'p' });
      await descope.management.user.create('a', { email: 'a@example.com' });
      await descope.otp.verify.email('a', '123456');
      await descope.validateSession('token');
    `;
    expect(matchesOf(source)).toEqual([
      'client @descope/node-sdk#default',
      'outbound call @descope/node-sdk#default().management.user.create',
      'outbound call @descope/node-sdk#default().otp.verify.email',
    ]);
    expect(systemsOf(source)).toEqual(['Descope']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AuthenticationInfo } from '@descope/node-sdk';
      export const tokenOf = (info: AuthenticationInfo) => info.jwt;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
