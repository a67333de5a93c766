import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls', () => {
    const source = `
      import { Alchemy, Network } from 'alchemy-sdk';
      const alchemy = new Alchemy({ apiKey: 'k', network: Network.ETH_MAINNET });
      export const tokens = () => alchemy.nft.getNftsForOwner('0x1');
      export const sent = (signed: string) => alchemy.core.send('eth_sendRawTransaction', [signed]);
    `;
    expect(matchesOf(source)).toEqual([
      'client alchemy-sdk#Alchemy',
      'outbound call alchemy-sdk#Alchemy().core.send',
      'outbound read alchemy-sdk#Alchemy().nft.getNftsForOwner',
    ]);
    expect(systemsOf(source)).toEqual(['Alchemy']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eth-mainnet.g.alchemy.com/v2/key');`)).toEqual(['Alchemy']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { OwnedNft } from 'alchemy-sdk';
      export const same = (it: OwnedNft) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
