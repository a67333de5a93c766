import type { Library } from '../../model/library.ts';

export default {
  id: 'open-meteo-api',
  packages: [],
  purpose: 'Weather forecasts.',
  system: {
    name: 'Open-Meteo',
    kind: 'http-api',
    vendor: 'Open-Meteo',
    hosting: 'saas',
  },
  hosts: ['*.open-meteo.com'],
} as const satisfies Library;
