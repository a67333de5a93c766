import type { Library } from '../../model/library.ts';

export default {
  id: 'accuweather-api',
  packages: [],
  purpose: 'Weather.',
  system: {
    name: 'AccuWeather',
    kind: 'http-api',
    vendor: 'AccuWeather',
    hosting: 'saas',
  },
  hosts: ['dataservice.accuweather.com'],
} as const satisfies Library;
