import type { Library } from '../../model/library.ts';

export default {
  id: 'linode-api',
  packages: [],
  purpose: 'Servers.',
  system: {
    name: 'Linode',
    kind: 'http-api',
    vendor: 'Akamai',
    hosting: 'saas',
  },
  hosts: ['api.linode.com'],
} as const satisfies Library;
