import type { Library } from '../../model/library.ts';

export default {
  id: 'tailscale-api',
  packages: [],
  purpose: 'Private network.',
  system: {
    name: 'Tailscale',
    kind: 'http-api',
    vendor: 'Tailscale',
    hosting: 'saas',
  },
  hosts: ['api.tailscale.com'],
} as const satisfies Library;
