import type { Library } from '../../model/library.ts';

export default {
  id: 'omdb-api',
  packages: [],
  purpose: 'Films and series.',
  system: {
    name: 'OMDb',
    kind: 'http-api',
    vendor: 'OMDb',
    hosting: 'saas',
  },
  hosts: ['*.omdbapi.com'],
} as const satisfies Library;
