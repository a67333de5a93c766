import type { Library } from '../../model/library.ts';

export default {
  id: 'pastebin-api',
  packages: [],
  purpose: 'Texts.',
  system: {
    name: 'Pastebin',
    kind: 'http-api',
    vendor: 'Pastebin',
    hosting: 'saas',
  },
  hosts: ['pastebin.com'],
} as const satisfies Library;
