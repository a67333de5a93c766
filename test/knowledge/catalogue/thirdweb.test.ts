import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('contracts', () => {
    const source = `
      import { createThirdwebClient, readContract } from 'thirdweb';
      export const client = createThirdwebClient({ clientId: 'a' });
      export const supply = (contract: never) => readContract({ contract, method: 'function totalSupply() view returns (uint256)', params: [] });
    `;
    expect(matchesOf(source)).toEqual(['client thirdweb#createThirdwebClient', 'outbound read thirdweb#readContract']);
    expect(systemsOf(source)).toEqual(['thirdweb']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://1.rpc.thirdweb.com/key');`)).toEqual(['thirdweb']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ThirdwebClient } from 'thirdweb';
      export const same = (it: ThirdwebClient) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
