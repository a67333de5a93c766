import type { Library } from '../../model/library.ts';

export default {
  id: 'mapbox',
  packages: ['mapbox-gl', '@mapbox/mapbox-sdk', '@mapbox/mapbox-sdk/*', '@mapbox/search-js-react', '@rnmapbox/maps'],
  purpose: 'Maps and geocoding with Mapbox.',
  system: {
    name: 'Mapbox',
    kind: 'http-api',
    vendor: 'Mapbox',
    hosting: 'saas',
  },
  clients: [
    { path: 'Map()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [{ path: 'default().{forwardGeocode,reverseGeocode,getDirections,getMatrix}().send', effect: 'call' }],
} as const satisfies Library;
