import type { Library } from '../../model/library.ts';

export default {
  id: 'bugsnag-api',
  packages: [],
  purpose: 'Takes in errors.',
  system: {
    name: 'Bugsnag',
    kind: 'monitoring',
    vendor: 'SmartBear',
    hosting: 'saas',
  },
  hosts: ['*.bugsnag.com'],
} as const satisfies Library;
