import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sign-in', () => {
    const source = `
      import { fetchUserAttributes, signIn } from 'aws-amplify/auth';
      await signIn({ username: 'a', password: 'b' });
      export const attributes = await fetchUserAttributes();
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call aws-amplify/auth#signIn',
      'outbound read aws-amplify/auth#fetchUserAttributes',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Cognito']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AuthUser } from 'aws-amplify/auth';
      export const same = (given: AuthUser) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
