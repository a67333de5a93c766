import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('wallets', () => {
    const source = `
      import { PrivyClient } from '@privy-io/node';
      const privy = new PrivyClient({ appId: 'a', appSecret: 's' });
      await privy.wallets().create({ chain_type: 'ethereum' });
      export const user = await privy.users().getByEmailAddress({ address: 'a@shop.example' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @privy-io/node#PrivyClient',
      'outbound read @privy-io/node#PrivyClient().users().getByEmailAddress',
      'outbound write @privy-io/node#PrivyClient().wallets().create',
    ]);
    expect(systemsOf(source)).toEqual(['Privy']);
  });
});

describe('ignores', () => {
  it('a part of it', () => {
    const source = `
      import type { PrivyClient } from '@privy-io/node';
      export const local = (client: PrivyClient) => client.webhooks();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
