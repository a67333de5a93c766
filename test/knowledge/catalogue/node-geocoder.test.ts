import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the service of its option', () => {
    const source = `
      import NodeGeocoder from 'node-geocoder';
      const geocoder = NodeGeocoder({ provider: 'opencage', apiKey: 'k' });
      export const found = () => geocoder.geocode('Bern');
    `;
    expect(matchesOf(source)).toEqual([
      'client node-geocoder#default',
      'outbound read node-geocoder#default().geocode',
    ]);
    expect(systemsOf(source)).toEqual(['OpenCage']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type NodeGeocoder from 'node-geocoder';
      export const same = (it: NodeGeocoder) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
