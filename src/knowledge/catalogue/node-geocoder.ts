import type { Library } from '../../model/library.ts';

export default {
  id: 'node-geocoder',
  packages: ['node-geocoder'],
  purpose: 'Geocoding with the service that an option names.',
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{geocode,reverse,batchGeocode}',
      effect: 'read',
    },
  ],
  systemChoices: [
    {
      path: 'default',
      option: {
        argument: 0,
        key: 'provider',
      },
      systems: {
        google: {
          name: 'Google Maps',
          aliases: ['Google Places'],
          kind: 'http-api',
          vendor: 'Google',
          hosting: 'saas',
        },
        here: {
          name: 'HERE',
          kind: 'http-api',
          vendor: 'HERE Technologies',
          hosting: 'saas',
        },
        mapbox: {
          name: 'Mapbox',
          kind: 'http-api',
          vendor: 'Mapbox',
          hosting: 'saas',
        },
        openstreetmap: {
          name: 'OpenStreetMap',
          aliases: ['Nominatim'],
          kind: 'http-api',
          vendor: 'OpenStreetMap Foundation',
          hosting: 'saas',
        },
        locationiq: {
          name: 'LocationIQ',
          kind: 'http-api',
          vendor: 'Unwired Labs',
          hosting: 'saas',
        },
        opencage: {
          name: 'OpenCage',
          kind: 'http-api',
          vendor: 'OpenCage',
          hosting: 'saas',
        },
        tomtom: {
          name: 'TomTom',
          kind: 'http-api',
          vendor: 'TomTom',
          hosting: 'saas',
        },
      },
    },
  ],
} as const satisfies Library;
