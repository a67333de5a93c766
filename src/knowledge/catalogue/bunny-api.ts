import type { Library } from '../../model/library.ts';

export default {
  id: 'bunny-api',
  packages: [],
  purpose: 'Stores and delivers files and videos.',
  system: {
    name: 'bunny.net',
    aliases: ['BunnyCDN'],
    kind: 'object-storage',
    vendor: 'bunny.net',
    hosting: 'saas',
  },
  hosts: ['*.bunny.net', '*.bunnycdn.com'],
} as const satisfies Library;
