import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('places', () => {
    const source = `
      import { createClient } from '@google/maps';
      const maps = createClient({ key: 'k' });
      maps.geocode({ address: 'a' }, (error, response) => response);
    `;
    expect(matchesOf(source)).toEqual([
      'client @google/maps#createClient',
      'outbound read @google/maps#createClient().geocode',
    ]);
    expect(systemsOf(source)).toEqual(['Google Maps']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { GoogleMapsClient } from '@google/maps';
      export const same = (it: GoogleMapsClient) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
