import type { Library } from '../../model/library.ts';

export default {
  id: 'jsdelivr-api',
  packages: [],
  purpose: 'Delivers files of packages.',
  system: {
    name: 'jsDelivr',
    aliases: ['jsDelivr CDN'],
    kind: 'other',
    vendor: 'jsDelivr',
    hosting: 'saas',
  },
  hosts: ['*.jsdelivr.net', 'data.jsdelivr.com'],
} as const satisfies Library;
