import type { Library } from '../../model/library.ts';

export default {
  id: 'weatherapi-api',
  packages: [],
  purpose: 'Weather.',
  system: {
    name: 'WeatherAPI.com',
    kind: 'http-api',
    vendor: 'WeatherAPI.com',
    hosting: 'saas',
  },
  hosts: ['*.weatherapi.com'],
} as const satisfies Library;
