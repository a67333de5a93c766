import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@googlemaps/google-maps-services-js';",
  "import { Loader } from '@googlemaps/google-maps-services-js';",
  'new Client();',
  'new Client().geocode();',
  'new Loader().load();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @googlemaps/google-maps-services-js#Client',
        'client @googlemaps/google-maps-services-js#Loader',
        'outbound call @googlemaps/google-maps-services-js#Client().geocode',
        'outbound call @googlemaps/google-maps-services-js#Loader().load',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Google Maps');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Client } from '@googlemaps/google-maps-services-js';\nimport type { Loader } from '@googlemaps/google-maps-services-js';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@googlemaps/google-maps-services-js'", "from './own'"))).toEqual([]);
  });
});
