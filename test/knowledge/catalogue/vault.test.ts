import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets', () => {
    const source = `
      import vault from 'node-vault';
      const client = vault({ endpoint: 'https://vault.internal.example:8200', token: 't' });
      export const secret = () => client.read('secret/data/a');
      export const login = () => client.approleLogin({ role_id: 'a', secret_id: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client node-vault#default',
      'outbound call node-vault#default().approleLogin',
      'outbound read node-vault#default().read',
    ]);
    expect(systemsOf(source)).toEqual(['HashiCorp Vault']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type vault from 'node-vault';
      export const same = (it: vault) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
