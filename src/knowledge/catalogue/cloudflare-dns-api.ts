import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-dns-api',
  packages: [],
  purpose: 'Looks up domain names.',
  system: {
    name: 'Cloudflare DNS',
    aliases: ['1.1.1.1'],
    kind: 'other',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['*.cloudflare-dns.com'],
} as const satisfies Library;
