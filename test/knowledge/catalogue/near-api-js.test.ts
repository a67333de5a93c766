import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of a node', () => {
    const source = `
      import { JsonRpcProvider } from 'near-api-js';
      const provider = new JsonRpcProvider({ url: 'https://rpc.mainnet.near.org' });
      export const account = () => provider.viewAccount({ accountId: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client near-api-js#JsonRpcProvider',
      'outbound read near-api-js#JsonRpcProvider().viewAccount',
    ]);
    expect(systemsOf(source)).toEqual(['near.org']);
  });
});

describe('ignores', () => {
  it('sums and keys', () => {
    const source = `
      import { KeyPair, nearToYocto } from 'near-api-js';
      export const amount = nearToYocto('1');
      export const pair = KeyPair.fromRandom('ed25519');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
