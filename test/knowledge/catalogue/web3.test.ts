import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of a node', () => {
    const source = `
      import Web3 from 'web3';
      const web3 = new Web3('https://mainnet.infura.io/v3/key');
      export const balance = (address: string) => web3.eth.getBalance(address);
      export const sent = (signed: string) => web3.eth.sendSignedTransaction(signed);
    `;
    expect(matchesOf(source)).toEqual([
      'client web3#default',
      'outbound read web3#default().eth.getBalance',
      'outbound write web3#default().eth.sendSignedTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Infura']);
  });
});

describe('ignores', () => {
  it('sums', () => {
    const source = `
      import { utils } from 'web3';
      export const amount = utils.toWei('1', 'ether');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
