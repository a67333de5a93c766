import type { Library } from '../../model/library.ts';

export default {
  id: 'new-relic-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces.',
  system: {
    name: 'New Relic',
    kind: 'monitoring',
    vendor: 'New Relic',
    hosting: 'saas',
  },
  hosts: ['*.newrelic.com', '*.nr-data.net'],
} as const satisfies Library;
