import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transactions', () => {
    const source = `
      import { Connection, PublicKey, Transaction, sendAndConfirmTransaction } from '@solana/web3.js';
      const connection = new Connection('https://api.mainnet-beta.solana.com');
      export const balance = await connection.getBalance(new PublicKey('1'));
      await sendAndConfirmTransaction(connection, new Transaction(), []);
    `;
    expect(matchesOf(source)).toEqual([
      'client @solana/web3.js#Connection',
      'outbound read @solana/web3.js#Connection().getBalance',
      'outbound write @solana/web3.js#sendAndConfirmTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Solana']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Connection } from '@solana/web3.js';
      export const same = (given: Connection) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
