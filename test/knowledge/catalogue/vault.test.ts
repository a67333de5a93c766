import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets', () => {
    const source = `
      import vault from 'node-vault';
      const client = vault({ endpoint: 'http://127.0.0.1:8200' });
      await client.approleLogin({ role_id: 'a', secret_id: 'b' });
      export const secret = await client.read('secret/data/shop');
      await client.write('secret/data/shop', { data: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client node-vault#default',
      'outbound call node-vault#default().approleLogin',
      'outbound read node-vault#default().read',
      'outbound write node-vault#default().write',
    ]);
    expect(systemsOf(source)).toEqual(['HashiCorp Vault']);
  });
});

describe('ignores', () => {
  it('renewals that end', () => {
    const source = `
      import type { client } from 'node-vault';
      export const local = (vault: client) => vault.stopAllRenewals();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
