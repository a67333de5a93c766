import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { AuthType, Infobip } from '@infobip-api/sdk';
      const infobip = new Infobip({ baseUrl: 'https://a.api.infobip.com', apiKey: 'k', authType: AuthType.ApiKey });
      await infobip.channels.sms.send({ messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @infobip-api/sdk#Infobip',
      'outbound send @infobip-api/sdk#Infobip().channels.sms.send',
    ]);
    expect(systemsOf(source)).toEqual(['Infobip']);
  });
});

describe('ignores', () => {
  it('kinds of sign-in', () => {
    const source = `
      import { AuthType } from '@infobip-api/sdk';
      export const kind = AuthType.ApiKey;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
