import type { Library } from '../../model/library.ts';

export default {
  id: 'openstreetmap-api',
  packages: [],
  purpose: 'Maps and places.',
  system: {
    name: 'OpenStreetMap',
    aliases: ['Nominatim'],
    kind: 'http-api',
    vendor: 'OpenStreetMap Foundation',
    hosting: 'saas',
  },
  hosts: ['*.openstreetmap.org', 'overpass-api.de'],
} as const satisfies Library;
