import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tokens', () => {
    const source = `
      import { Alchemy } from 'alchemy-sdk';
      const alchemy = new Alchemy({ apiKey: 'k', maxRetries: 6 });
      export const owned = await alchemy.nft.getNftsForOwner('0x1');
      await alchemy.core.sendTransaction('0x2');
    `;
    expect(matchesOf(source)).toEqual([
      'client alchemy-sdk#Alchemy',
      'outbound read alchemy-sdk#Alchemy().nft.getNftsForOwner',
      'outbound write alchemy-sdk#Alchemy().core.sendTransaction',
      'retry 7 exponential jitter Alchemy',
    ]);
    expect(systemsOf(source)).toEqual(['Alchemy']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Alchemy } from 'alchemy-sdk';
      export const same = (given: Alchemy) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
