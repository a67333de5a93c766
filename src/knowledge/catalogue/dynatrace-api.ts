import type { Library } from '../../model/library.ts';

export default {
  id: 'dynatrace-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces.',
  system: {
    name: 'Dynatrace',
    kind: 'monitoring',
    vendor: 'Dynatrace',
    hosting: 'saas',
  },
  hosts: ['*.dynatrace.com'],
} as const satisfies Library;
