import type { Library } from '../../model/library.ts';

export default {
  id: 'google-maps-api',
  packages: [],
  purpose: 'Maps, places and routes.',
  system: {
    name: 'Google Maps',
    aliases: ['Google Places'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: [
    'maps.googleapis.com',
    'places.googleapis.com',
    'routes.googleapis.com',
    'addressvalidation.googleapis.com',
    'maps.google.com',
    'www.google.com/maps',
  ],
} as const satisfies Library;
