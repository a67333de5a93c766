import type { Library } from '../../model/library.ts';

export default {
  id: 'telemetrydeck-api',
  packages: [],
  purpose: 'Use of applications.',
  system: {
    name: 'TelemetryDeck',
    kind: 'analytics',
    vendor: 'TelemetryDeck',
    hosting: 'saas',
  },
  hosts: ['nom.telemetrydeck.com'],
} as const satisfies Library;
