import type { Library } from '../../model/library.ts';

export default {
  id: 'namecheap-api',
  packages: [],
  purpose: 'Domain names.',
  system: {
    name: 'Namecheap',
    kind: 'http-api',
    vendor: 'Namecheap',
    hosting: 'saas',
  },
  hosts: ['api.namecheap.com', 'api.sandbox.namecheap.com'],
} as const satisfies Library;
