import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-stream-api',
  packages: [],
  purpose: 'Video.',
  system: {
    name: 'Cloudflare Stream',
    kind: 'http-api',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['*.cloudflarestream.com', '*.videodelivery.net'],
} as const satisfies Library;
