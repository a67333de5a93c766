import type { Library } from '../../model/library.ts';

export default {
  id: 'weatherstack-api',
  packages: [],
  purpose: 'Weather.',
  system: {
    name: 'weatherstack',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.weatherstack.com'],
} as const satisfies Library;
