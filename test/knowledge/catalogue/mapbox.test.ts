import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Map } from 'mapbox-gl';",
  "import Library from 'mapbox-gl';",
  'new Map();',
  'new Library().forwardGeocode().send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client mapbox-gl#Map',
        'client mapbox-gl#default',
        'outbound call mapbox-gl#default().forwardGeocode().send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mapbox');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Map } from 'mapbox-gl';\nimport type Library from 'mapbox-gl';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'mapbox-gl'", "from './own'"))).toEqual([]);
  });
});
