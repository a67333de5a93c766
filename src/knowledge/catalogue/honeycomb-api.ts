import type { Library } from '../../model/library.ts';

export default {
  id: 'honeycomb-api',
  packages: [],
  purpose: 'Takes in traces and events.',
  system: {
    name: 'Honeycomb',
    kind: 'monitoring',
    vendor: 'Honeycomb',
    hosting: 'saas',
  },
  hosts: ['*.honeycomb.io'],
} as const satisfies Library;
