import type { Library } from '../../model/library.ts';

export default {
  id: 'dicebear-api',
  packages: [],
  purpose: 'Avatars.',
  system: {
    name: 'DiceBear',
    kind: 'http-api',
    vendor: 'DiceBear',
    hosting: 'saas',
  },
  hosts: ['api.dicebear.com'],
} as const satisfies Library;
