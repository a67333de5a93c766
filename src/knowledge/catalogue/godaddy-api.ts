import type { Library } from '../../model/library.ts';

export default {
  id: 'godaddy-api',
  packages: [],
  purpose: 'Domain names.',
  system: {
    name: 'GoDaddy',
    kind: 'http-api',
    vendor: 'GoDaddy',
    hosting: 'saas',
  },
  hosts: ['api.godaddy.com', 'api.ote-godaddy.com'],
} as const satisfies Library;
