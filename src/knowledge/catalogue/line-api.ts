import type { Library } from '../../model/library.ts';

export default {
  id: 'line-api',
  packages: [],
  purpose: 'Messages and sign-in with LINE.',
  system: {
    name: 'LINE',
    kind: 'http-api',
    vendor: 'LY Corporation',
    hosting: 'saas',
  },
  hosts: ['*.line.me'],
} as const satisfies Library;
