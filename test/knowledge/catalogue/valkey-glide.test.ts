import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands', () => {
    const source = `
      import { GlideClient } from '@valkey/valkey-glide';
      const client = await GlideClient.createClient({ addresses: [{ host: 'localhost' }], requestTimeout: 500 });
      await client.set('a', '1');
      export const value = await client.get('a');
      await client.publish('paid', 'orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client @valkey/valkey-glide#GlideClient.createClient',
      'outbound publish @valkey/valkey-glide#GlideClient().publish',
      'outbound read @valkey/valkey-glide#GlideClient().get',
      'outbound write @valkey/valkey-glide#GlideClient().set',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { GlideClient } from '@valkey/valkey-glide';
      export const local = (client: GlideClient) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
