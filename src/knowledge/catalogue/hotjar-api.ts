import type { Library } from '../../model/library.ts';

export default {
  id: 'hotjar-api',
  packages: [],
  purpose: 'Records what users do.',
  system: {
    name: 'Hotjar',
    kind: 'analytics',
    vendor: 'Contentsquare',
    hosting: 'saas',
  },
  hosts: ['*.hotjar.com', '*.hotjar.io'],
} as const satisfies Library;
