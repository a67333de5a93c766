import type { Library } from '../../model/library.ts';

export default {
  id: 'duo-api',
  packages: [],
  purpose: 'Second factor at sign-in.',
  system: {
    name: 'Duo',
    aliases: ['Duo Security'],
    kind: 'auth',
    vendor: 'Cisco',
    hosting: 'saas',
  },
  hosts: ['*.duosecurity.com'],
} as const satisfies Library;
