import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users by their token', () => {
    const source = `
      import { Magic } from '@magic-sdk/admin';
      const magic = await Magic.init(process.env.MAGIC_SECRET);
      export const user = await magic.users.getMetadataByToken('token');
    `;
    expect(matchesOf(source)).toEqual([
      'client @magic-sdk/admin#Magic.init',
      'outbound call @magic-sdk/admin#Magic().users.getMetadataByToken',
    ]);
    expect(systemsOf(source)).toEqual(['Magic']);
  });

  it('the browser', () => {
    const source = `
      import { Magic } from 'magic-sdk';
      const magic = new Magic('pk_live');
      export const token = await magic.auth.loginWithEmailOTP({ email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client magic-sdk#Magic',
      'outbound call magic-sdk#Magic().auth.loginWithEmailOTP',
    ]);
  });
});

describe('ignores', () => {
  it('own magic', () => {
    const source = `
      class Magic { users = { getMetadataByToken: (token: string) => token }; }
      export const user = new Magic().users.getMetadataByToken('token');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
