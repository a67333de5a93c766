import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sign-in of a server', () => {
    const source = `
      import { GrantType, createKindeServerClient } from '@kinde-oss/kinde-typescript-sdk';
      export const kinde = createKindeServerClient(GrantType.AUTHORIZATION_CODE, { authDomain: 'https://shop.kinde.com' });
    `;
    expect(matchesOf(source)).toEqual(['client @kinde-oss/kinde-typescript-sdk#createKindeServerClient']);
    expect(systemsOf(source)).toEqual(['Kinde']);
  });

  it('routes of Next.js', () => {
    const source = `
      import { handleAuth } from '@kinde-oss/kinde-auth-nextjs/server';
      export const GET = handleAuth();
    `;
    expect(matchesOf(source)).toEqual(['client @kinde-oss/kinde-auth-nextjs/server#handleAuth']);
    expect(systemsOf(source)).toEqual(['Kinde']);
  });
});

describe('ignores', () => {
  it('kinds of grants', () => {
    const source = `
      import { GrantType } from '@kinde-oss/kinde-typescript-sdk';
      export const kind = GrantType.PKCE;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
