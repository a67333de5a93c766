import type { Library } from '../../model/library.ts';

export default {
  id: 'national-weather-service-api',
  packages: [],
  purpose: 'Weather of the United States.',
  system: {
    name: 'National Weather Service',
    kind: 'http-api',
    vendor: 'NOAA',
    hosting: 'saas',
  },
  hosts: ['api.weather.gov'],
} as const satisfies Library;
