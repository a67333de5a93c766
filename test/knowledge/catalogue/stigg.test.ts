import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('entitlements and usage', () => {
    const source = `
      import Stigg from '@stigg/node-server-sdk';
      const stigg = Stigg.initialize({ apiKey: 'k' });
      await stigg.provisionCustomer({ customerId: '1' });
      await stigg.reportUsage({ customerId: '1', featureId: 'seats', value: 1 });
      export const seats = await stigg.getMeteredEntitlement({ customerId: '1', featureId: 'seats' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @stigg/node-server-sdk#initialize',
      'outbound read @stigg/node-server-sdk#Stigg().getMeteredEntitlement',
      'outbound send @stigg/node-server-sdk#Stigg().reportUsage',
      'outbound write @stigg/node-server-sdk#Stigg().provisionCustomer',
    ]);
    expect(systemsOf(source)).toEqual(['Stigg']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { Stigg } from '@stigg/node-server-sdk';
      export const local = (client: Stigg) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
