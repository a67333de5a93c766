import type { Library } from '../../model/library.ts';

export default {
  id: 'cdnjs-api',
  packages: [],
  purpose: 'Delivers files of packages.',
  system: {
    name: 'cdnjs',
    kind: 'other',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['cdnjs.cloudflare.com', 'api.cdnjs.com'],
} as const satisfies Library;
