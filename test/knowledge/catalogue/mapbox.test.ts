import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a map', () => {
    const source = `
      import mapboxgl from 'mapbox-gl';
      export const map = new mapboxgl.Map({ container: 'map', style: 'mapbox://styles/mapbox/streets-v12' });
    `;
    expect(matchesOf(source)).toEqual(['client mapbox-gl#Map']);
    expect(systemsOf(source)).toEqual(['Mapbox']);
  });

  it('services', () => {
    const source = `
      import geocoding from '@mapbox/mapbox-sdk/services/geocoding';
      const client = geocoding({ accessToken: process.env.MAPBOX_TOKEN });
      export const found = await client.forwardGeocode({ query: 'Paris' }).send();
    `;
    expect(matchesOf(source)).toEqual([
      'client @mapbox/mapbox-sdk/services/geocoding#default',
      'outbound call @mapbox/mapbox-sdk/services/geocoding#default().forwardGeocode().send',
    ]);
  });
});

describe('ignores', () => {
  it('bounds, and the map of the language', () => {
    const source = `
      import { LngLat } from 'mapbox-gl';
      export const place = new LngLat(1, 2);
      export const map = new Map([['a', 1]]);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
