import type { Library } from '../../model/library.ts';

export default {
  id: 'sumo-logic-api',
  packages: [],
  purpose: 'Takes in logs.',
  system: {
    name: 'Sumo Logic',
    kind: 'monitoring',
    vendor: 'Sumo Logic',
    hosting: 'saas',
  },
  hosts: ['*.sumologic.com'],
} as const satisfies Library;
