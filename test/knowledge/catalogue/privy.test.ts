import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users', () => {
    const source = `
      import { PrivyClient } from '@privy-io/server-auth';
      const privy = new PrivyClient('app', 'secret');
      export const user = await privy.getUserByEmail('a@shop.example');
      await privy.deleteUser('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @privy-io/server-auth#PrivyClient',
      'outbound read @privy-io/server-auth#PrivyClient().getUserByEmail',
      'outbound write @privy-io/server-auth#PrivyClient().deleteUser',
    ]);
    expect(systemsOf(source)).toEqual(['Privy']);
  });
});

describe('ignores', () => {
  it('the signature of a webhook', () => {
    const source = `
      import type { PrivyClient } from '@privy-io/server-auth';
      export const local = (client: PrivyClient) => client.verifyWebhook({}, {}, 's');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
