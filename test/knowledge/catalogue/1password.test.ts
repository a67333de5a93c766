import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the service', () => {
    const source = `
      import { createClient } from '@1password/sdk';
      const client = await createClient({ auth: 't', integrationName: 'Shop', integrationVersion: '1' });
      export const secret = await client.secrets.resolve('op://shop/stripe/key');
    `;
    expect(matchesOf(source)).toEqual([
      'client @1password/sdk#createClient',
      'outbound read @1password/sdk#createClient().secrets.resolve',
    ]);
    expect(systemsOf(source)).toEqual(['1Password']);
  });

  it('the Connect server', () => {
    const source = `
      import { OnePasswordConnect } from '@1password/connect';
      const op = OnePasswordConnect({ serverURL: 'http://localhost:8080', token: 't', keepAlive: true });
      export const item = await op.getItem('vault', 'stripe');
    `;
    expect(matchesOf(source)).toEqual([
      'client @1password/connect#OnePasswordConnect',
      'outbound read @1password/connect#OnePasswordConnect().getItem',
    ]);
    expect(systemsOf(source)).toEqual(['1Password']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from '@1password/sdk';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
