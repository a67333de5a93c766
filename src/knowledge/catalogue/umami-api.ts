import type { Library } from '../../model/library.ts';

export default {
  id: 'umami-api',
  packages: [],
  purpose: 'Counts visits.',
  system: {
    name: 'Umami',
    kind: 'analytics',
    vendor: 'Umami',
    hosting: 'saas',
  },
  hosts: ['*.umami.is'],
} as const satisfies Library;
