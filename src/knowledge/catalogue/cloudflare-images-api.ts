import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-images-api',
  packages: [],
  purpose: 'Stores and resizes images.',
  system: {
    name: 'Cloudflare Images',
    kind: 'object-storage',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['*.imagedelivery.net'],
} as const satisfies Library;
