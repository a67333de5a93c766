import type { Library } from '../../model/library.ts';

export default {
  id: 'openweather-api',
  packages: [],
  purpose: 'Weather.',
  system: {
    name: 'OpenWeather',
    aliases: ['OpenWeatherMap'],
    kind: 'http-api',
    vendor: 'OpenWeather',
    hosting: 'saas',
  },
  hosts: ['*.openweathermap.org'],
} as const satisfies Library;
