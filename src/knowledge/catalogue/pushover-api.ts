import type { Library } from '../../model/library.ts';

export default {
  id: 'pushover-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'Pushover',
    kind: 'http-api',
    vendor: 'Pushover',
    hosting: 'saas',
  },
  hosts: ['api.pushover.net'],
} as const satisfies Library;
