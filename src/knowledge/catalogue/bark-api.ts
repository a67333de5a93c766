import type { Library } from '../../model/library.ts';

export default {
  id: 'bark-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'Bark Push',
    kind: 'http-api',
    vendor: 'Bark',
    hosting: 'saas',
  },
  hosts: ['api.day.app'],
} as const satisfies Library;
