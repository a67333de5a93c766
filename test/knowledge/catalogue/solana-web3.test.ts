import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of a node', () => {
    const source = `
      import { Connection, PublicKey, createSolanaRpc } from '@solana/web3.js';
      const connection = new Connection('https://api.mainnet-beta.solana.com', 'confirmed');
      const rpc = createSolanaRpc('https://mainnet.helius-rpc.com/?api-key=1');
      export const balance = (key: PublicKey) => connection.getBalance(key);
      export const sent = (raw: Uint8Array) => connection.sendRawTransaction(raw);
      export const slot = () => rpc.getSlot().send();
    `;
    expect(matchesOf(source)).toEqual([
      'client @solana/web3.js#Connection',
      'client @solana/web3.js#createSolanaRpc',
      'outbound call @solana/web3.js#createSolanaRpc().getSlot().send',
      'outbound read @solana/web3.js#Connection().getBalance',
      'outbound write @solana/web3.js#Connection().sendRawTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Helius', 'Solana']);
  });
});

describe('ignores', () => {
  it('addresses and transactions', () => {
    const source = `
      import { PublicKey, Transaction } from '@solana/web3.js';
      export const key = new PublicKey('1');
      export const transaction = new Transaction().add();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
