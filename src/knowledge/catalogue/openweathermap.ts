import type { Library } from '../../model/library.ts';

export default {
  id: 'openweathermap',
  packages: ['openweathermap'],
  purpose: 'Client of OpenWeather.',
  system: {
    name: 'OpenWeather',
    aliases: ['OpenWeatherMap'],
    kind: 'http-api',
    vendor: 'OpenWeather',
    hosting: 'saas',
  },
  outbound: [
    {
      path: '{find,now,forecast,daily,history}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
