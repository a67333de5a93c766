import type { Library } from '../../model/library.ts';

export default {
  id: 'amadeus-api',
  packages: [],
  purpose: 'Flights and hotels.',
  system: {
    name: 'Amadeus',
    kind: 'http-api',
    vendor: 'Amadeus',
    hosting: 'saas',
  },
  hosts: ['*.api.amadeus.com'],
} as const satisfies Library;
