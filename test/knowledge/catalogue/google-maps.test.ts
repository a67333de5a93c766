import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('places and routes', () => {
    const source = `
      import { Client } from '@googlemaps/google-maps-services-js';
      const client = new Client({});
      await client.geocode({ params: { address: 'a', key: 'k' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @googlemaps/google-maps-services-js#Client',
      'outbound call @googlemaps/google-maps-services-js#Client().geocode',
    ]);
    expect(systemsOf(source)).toEqual(['Google Maps']);
  });

  it('maps of a page', () => {
    const source = `
      import { GoogleMap, useJsApiLoader } from '@react-google-maps/api';
      export const Map = () => (useJsApiLoader({ googleMapsApiKey: 'k' }).isLoaded ? <GoogleMap zoom={3} /> : null);
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['client @react-google-maps/api#useJsApiLoader']);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['Google Maps']);
  });
});

describe('ignores', () => {
  it('answers', () => {
    const source = `
      import { Status } from '@googlemaps/google-maps-services-js';
      export const ok = Status.OK;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
