import type { Library } from '../../model/library.ts';

export default {
  id: 'browserstack-api',
  packages: [],
  purpose: 'Browsers for tests.',
  system: {
    name: 'BrowserStack',
    kind: 'http-api',
    vendor: 'BrowserStack',
    hosting: 'saas',
  },
  hosts: ['*.browserstack.com'],
} as const satisfies Library;
