import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('nodes by their addresses', () => {
    const source = `
      import { createPublicClient, http, webSocket } from 'viem';
      export const client = createPublicClient({ transport: http('https://mainnet.infura.io/v3/key', { retryCount: 5 }) });
      export const stream = createPublicClient({ transport: webSocket('wss://a.quiknode.pro/key') });
    `;
    expect(matchesOf(source)).toEqual(['client viem#http', 'client viem#webSocket', 'retry 6 exponential http']);
    expect(systemsOf(source)).toEqual(['Infura', 'QuickNode']);
  });
});

describe('ignores', () => {
  it('sums and addresses', () => {
    const source = `
      import { getAddress, parseEther } from 'viem';
      export const amount = parseEther('1');
      export const address = getAddress('0x1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
