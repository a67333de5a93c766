import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets', () => {
    const source = `
      import { BitwardenClient } from '@bitwarden/sdk-napi';
      const client = new BitwardenClient({ apiUrl: 'https://api.bitwarden.com' });
      await client.auth().loginAccessToken('t', 'state');
      export const secret = () => client.secrets().get('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @bitwarden/sdk-napi#BitwardenClient',
      'outbound call @bitwarden/sdk-napi#BitwardenClient().auth().loginAccessToken',
      'outbound read @bitwarden/sdk-napi#BitwardenClient().secrets().get',
    ]);
    expect(systemsOf(source)).toEqual(['Bitwarden']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ClientSettings } from '@bitwarden/sdk-napi';
      export const same = (it: ClientSettings) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
