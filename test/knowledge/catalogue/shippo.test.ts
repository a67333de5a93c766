import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('parcels', () => {
    const source = `
      import { Shippo } from 'shippo';
      const shippo = new Shippo({ apiKeyHeader: 'k' });
      export const made = () => shippo.shipments.create({});
      export const rates = () => shippo.rates.listShipmentRates('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client shippo#Shippo',
      'outbound read shippo#Shippo().rates.listShipmentRates',
      'outbound write shippo#Shippo().shipments.create',
    ]);
    expect(systemsOf(source)).toEqual(['Shippo']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SDKOptions } from 'shippo';
      export const same = (it: SDKOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
