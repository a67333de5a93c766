import type { Library } from '../../model/library.ts';

export default {
  id: 'hetzner-cloud-api',
  packages: [],
  purpose: 'Servers.',
  system: {
    name: 'Hetzner Cloud',
    kind: 'http-api',
    vendor: 'Hetzner',
    hosting: 'saas',
  },
  hosts: ['api.hetzner.cloud', 'dns.hetzner.com'],
} as const satisfies Library;
