import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('balances', () => {
    const source = `
      import Moralis from 'moralis';
      await Moralis.start({ apiKey: 'k' });
      export const balance = () => Moralis.EvmApi.balance.getNativeBalance({ address: '0x1' });
      export const stream = () => Moralis.Streams.add({ webhookUrl: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client moralis#start',
      'outbound read moralis#EvmApi.balance.getNativeBalance',
      'outbound write moralis#Streams.add',
    ]);
    expect(systemsOf(source)).toEqual(['Moralis']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://deep-index.moralis.io/api/v2/block/1');`)).toEqual(['Moralis']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Moralis from 'moralis';
      export type Everything = typeof Moralis;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
