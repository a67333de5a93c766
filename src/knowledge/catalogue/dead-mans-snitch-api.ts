import type { Library } from '../../model/library.ts';

export default {
  id: 'dead-mans-snitch-api',
  packages: [],
  purpose: 'Alerts when a scheduled job does not report.',
  system: {
    name: "Dead Man's Snitch",
    kind: 'monitoring',
    vendor: "Dead Man's Snitch",
    hosting: 'saas',
  },
  hosts: ['nosnch.in'],
} as const satisfies Library;
