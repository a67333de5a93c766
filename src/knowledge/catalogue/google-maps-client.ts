import type { Library } from '../../model/library.ts';

export default {
  id: 'google-maps-client',
  packages: ['@google/maps'],
  purpose: 'Client of Google Maps, of before its successor.',
  system: {
    name: 'Google Maps',
    aliases: ['Google Places'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createClient().{directions,distanceMatrix,elevation,elevationAlongPath,geocode,geolocate,reverseGeocode,findPlace,places,placesNearby,place,placesPhoto,placesAutoComplete,placesQueryAutoComplete,snapToRoads,nearestRoads,speedLimits,snappedSpeedLimits,timezone}',
      effect: 'read',
    },
  ],
  timeoutOptions: [
    {
      path: 'createClient',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
