import type { Library } from '../../model/library.ts';

export default {
  id: 'unpkg-api',
  packages: [],
  purpose: 'Delivers files of packages.',
  system: {
    name: 'unpkg',
    aliases: ['unpkg CDN'],
    kind: 'other',
    vendor: 'unpkg',
    hosting: 'saas',
  },
  hosts: ['*.unpkg.com'],
} as const satisfies Library;
