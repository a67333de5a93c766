import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('reads and writes', () => {
    const source = `
      import { createPublicClient, createWalletClient, http } from 'viem';
      const transport = http('https://rpc.shop.example', { retryCount: 5 });
      const client = createPublicClient({ transport });
      export const total = await client.readContract({ address: '0x1', abi: [], functionName: 'total' });
      const wallet = createWalletClient({ transport });
      await wallet.sendTransaction({ to: '0x2', value: 1n });
    `;
    expect(matchesOf(source)).toEqual([
      'client viem#createPublicClient',
      'client viem#createWalletClient',
      'client viem#http',
      'outbound read viem#createPublicClient().readContract',
      'outbound write viem#createWalletClient().sendTransaction',
      'retry 6 exponential http',
    ]);
    expect(systemsOf(source)).toEqual(['Ethereum node']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { PublicClient } from 'viem';
      export const same = (given: PublicClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
