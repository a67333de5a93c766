import type { Library } from '../../model/library.ts';

export default {
  id: 'browserbase-api',
  packages: [],
  purpose: 'Browsers to steer from afar.',
  system: {
    name: 'Browserbase',
    kind: 'browser',
    vendor: 'Browserbase',
    hosting: 'saas',
  },
  hosts: ['*.browserbase.com'],
} as const satisfies Library;
