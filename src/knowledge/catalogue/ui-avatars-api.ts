import type { Library } from '../../model/library.ts';

export default {
  id: 'ui-avatars-api',
  packages: [],
  purpose: 'Avatars.',
  system: {
    name: 'UI Avatars',
    kind: 'http-api',
    vendor: 'UI Avatars',
    hosting: 'saas',
  },
  hosts: ['ui-avatars.com'],
} as const satisfies Library;
