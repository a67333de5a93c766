import type { Library } from '../../model/library.ts';

export default {
  id: 'dynadot-api',
  packages: [],
  purpose: 'Domain names.',
  system: {
    name: 'Dynadot',
    kind: 'http-api',
    vendor: 'Dynadot',
    hosting: 'saas',
  },
  hosts: ['api.dynadot.com'],
} as const satisfies Library;
