import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of a node', () => {
    const source = `
      import { ethers } from 'ethers';
      const provider = new ethers.JsonRpcProvider('https://mainnet.infura.io/v3/key');
      const old = new ethers.providers.JsonRpcProvider('https://rpc.ankr.com/eth');
      export const balance = (address: string) => provider.getBalance(address);
      export const block = () => old.getBlockNumber();
      export const sent = (signed: string) => provider.broadcastTransaction(signed);
    `;
    expect(matchesOf(source)).toEqual([
      'client ethers#ethers.JsonRpcProvider',
      'client ethers#ethers.providers.JsonRpcProvider',
      'outbound read ethers#JsonRpcProvider().getBalance',
      'outbound read ethers#JsonRpcProvider().getBlockNumber',
      'outbound write ethers#JsonRpcProvider().broadcastTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Ankr', 'Infura']);
  });
});

describe('ignores', () => {
  it('sums, addresses and signatures', () => {
    const source = `
      import { ethers, Wallet } from 'ethers';
      export const amount = ethers.parseEther('1');
      export const signed = new Wallet('0x1').signMessage('a');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
