import type { Library } from '../../model/library.ts';

export default {
  id: 'icanhazip-api',
  packages: [],
  purpose: 'Address of the caller.',
  system: {
    name: 'icanhazip',
    kind: 'http-api',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['icanhazip.com', 'ipv4.icanhazip.com', 'ipv6.icanhazip.com'],
} as const satisfies Library;
