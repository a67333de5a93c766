import type { Library } from '../../model/library.ts';

export default {
  id: 'google-maps',
  packages: [
    '@googlemaps/google-maps-services-js',
    '@googlemaps/js-api-loader',
    '@react-google-maps/api',
    '@vis.gl/react-google-maps',
    'google-map-react',
  ],
  purpose: 'Client of Google Maps.',
  system: {
    name: 'Google Maps',
    aliases: ['Google Places'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 0 } },
    { path: 'Loader()', options: { argument: 0 } },
    { path: 'useJsApiLoader()', options: { argument: 0 } },
    { path: 'useLoadScript()', options: { argument: 0 } },
    { path: 'LoadScript()', options: { argument: 0 } },
    { path: 'APIProvider()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Client().{geocode,reverseGeocode,directions,distancematrix,placeDetails,placeAutocomplete,placesNearby,textSearch,findPlaceFromText,timezone,elevation}',
      effect: 'call',
    },
    { path: 'Loader().{load,importLibrary}', effect: 'call' },
  ],
} as const satisfies Library;
