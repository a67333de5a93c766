import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('roles and sessions', () => {
    const source = `
      import Session from 'supertokens-node/recipe/session';
      import UserRoles from 'supertokens-node/recipe/userroles';
      await UserRoles.addRoleToUser('public', '1', 'admin');
      await Session.revokeAllSessionsForUser('1');
      export const roles = await UserRoles.getRolesForUser('public', '1');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read supertokens-node/recipe/userroles#getRolesForUser',
      'outbound write supertokens-node/recipe/session#revokeAllSessionsForUser',
      'outbound write supertokens-node/recipe/userroles#addRoleToUser',
    ]);
    expect(systemsOf(source)).toEqual(['SuperTokens core']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SessionContainer } from 'supertokens-node/recipe/session';
      export const id = (session: SessionContainer) => session.getUserId();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
