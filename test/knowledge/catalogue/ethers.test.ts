import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('providers and contracts', () => {
    const source = `
      import { Contract, JsonRpcProvider, Wallet } from 'ethers';
      const provider = new JsonRpcProvider('https://rpc.shop.example');
      export const height = await provider.getBlockNumber();
      const wallet = new Wallet('0x1', provider);
      await wallet.sendTransaction({ to: '0x2', value: 1n });
      const token = new Contract('0x3', [], wallet);
      await token.transfer('0x2', 1n);
    `;
    expect(matchesOf(source)).toEqual([
      'client ethers#JsonRpcProvider',
      'outbound call ethers#Contract().transfer',
      'outbound read ethers#JsonRpcProvider().getBlockNumber',
      'outbound write ethers#Wallet().sendTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Ethereum node']);
  });

  it('version 5', () => {
    const source = `
      import { ethers } from 'ethers';
      const provider = new ethers.providers.StaticJsonRpcProvider('https://rpc.shop.example');
      export const price = await provider.getGasPrice();
    `;
    expect(matchesOf(source)).toEqual([
      'client ethers#StaticJsonRpcProvider',
      'outbound read ethers#JsonRpcProvider().getGasPrice',
    ]);
    expect(systemsOf(source)).toEqual(['Ethereum node']);
  });
});

describe('ignores', () => {
  it('an address', () => {
    const source = `
      import type { Contract } from 'ethers';
      export const local = (client: Contract) => client.getAddress();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
