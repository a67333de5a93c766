import type { Library } from '../../model/library.ts';

export default {
  id: 'ably-api',
  packages: [],
  purpose: 'Live messages to browsers and apps.',
  system: {
    name: 'Ably',
    kind: 'http-api',
    vendor: 'Ably',
    hosting: 'saas',
  },
  hosts: ['*.ably.io', '*.ably.net', '*.ably.com'],
} as const satisfies Library;
