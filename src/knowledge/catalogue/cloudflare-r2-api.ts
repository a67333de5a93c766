import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-r2-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Cloudflare R2',
    kind: 'object-storage',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['*.r2.cloudflarestorage.com'],
} as const satisfies Library;
