import type { Library } from '../../model/library.ts';

export default {
  id: 'ahrefs-api',
  packages: [],
  purpose: 'Links and search positions of web sites.',
  system: {
    name: 'Ahrefs',
    kind: 'http-api',
    vendor: 'Ahrefs',
    hosting: 'saas',
  },
  hosts: ['*.ahrefs.com'],
} as const satisfies Library;
