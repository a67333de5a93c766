import type { Library } from '../../model/library.ts';

export default {
  id: 'gupshup-api',
  packages: [],
  purpose: 'Text messages and chat.',
  system: {
    name: 'Gupshup',
    kind: 'sms',
    vendor: 'Gupshup',
    hosting: 'saas',
  },
  hosts: ['*.gupshup.io', '*.smsgupshup.com'],
} as const satisfies Library;
