import type { Library } from '../../model/library.ts';

export default {
  id: 'raygun-api',
  packages: [],
  purpose: 'Takes in errors.',
  system: {
    name: 'Raygun',
    kind: 'monitoring',
    vendor: 'Raygun',
    hosting: 'saas',
  },
  hosts: ['*.raygun.com', '*.raygun.io'],
} as const satisfies Library;
