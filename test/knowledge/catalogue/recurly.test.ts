import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('subscriptions', () => {
    const source = `
      import recurly from 'recurly';
      const client = new recurly.Client('k');
      await client.createSubscription({ planCode: 'pro' });
      export const account = await client.getAccount('code-1');
    `;
    expect(matchesOf(source)).toEqual([
      'client recurly#Client',
      'outbound read recurly#Client().getAccount',
      'outbound write recurly#Client().createSubscription',
    ]);
    expect(systemsOf(source)).toEqual(['Recurly']);
  });
});

describe('ignores', () => {
  it('the version of its API', () => {
    const source = `
      import type { Client } from 'recurly';
      export const local = (client: Client) => client.apiVersion();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
