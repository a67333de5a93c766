import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('hooks', () => {
    const source = `
      import { createConfig, http, useReadContract } from 'wagmi';
      export const config = createConfig({ chains: [], transports: { 1: http('https://rpc.shop.example') } });
      export function Total() {
      return useReadContract({ address: '0x1', abi: [], functionName: 'total' }).data;
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client wagmi#createConfig',
      'client wagmi#http',
      'outbound read wagmi#useReadContract',
    ]);
    expect(systemsOf(source)).toEqual(['Ethereum node']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Config } from 'wagmi';
      export const same = (given: Config) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
