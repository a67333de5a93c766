import type { Library } from '../../model/library.ts';

export default {
  id: 'browserless-api',
  packages: [],
  purpose: 'Browsers to steer from afar.',
  system: {
    name: 'Browserless',
    kind: 'browser',
    vendor: 'Browserless',
    hosting: 'saas',
  },
  hosts: ['*.browserless.io'],
} as const satisfies Library;
