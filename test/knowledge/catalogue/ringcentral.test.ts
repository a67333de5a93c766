import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of the platform', () => {
    const source = `
      import { SDK } from '@ringcentral/sdk';
      const sdk = new SDK({ server: SDK.server.production, clientId: 'a', clientSecret: 'b' });
      const platform = sdk.platform();
      await platform.login({ jwt: 'k' });
      export const answer = await platform.get('/restapi/v1.0/account/~');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ringcentral/sdk#SDK',
      'outbound call @ringcentral/sdk#SDK().platform().get',
      'outbound call @ringcentral/sdk#SDK().platform().login',
    ]);
    expect(systemsOf(source)).toEqual(['RingCentral']);
  });
});

describe('ignores', () => {
  it('an own platform', () => {
    const source = `
      class SDK { platform() { return { get: (path: string) => path }; } }
      export const answer = new SDK().platform().get('/a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
