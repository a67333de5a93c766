import type { Library } from '../../model/library.ts';

export default {
  id: 'plausible-api',
  packages: [],
  purpose: 'Counts visits.',
  system: {
    name: 'Plausible',
    kind: 'analytics',
    vendor: 'Plausible',
    hosting: 'saas',
  },
  hosts: ['plausible.io'],
} as const satisfies Library;
