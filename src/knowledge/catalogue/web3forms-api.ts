import type { Library } from '../../model/library.ts';

export default {
  id: 'web3forms-api',
  packages: [],
  purpose: 'Forms.',
  system: {
    name: 'Web3Forms',
    kind: 'http-api',
    vendor: 'Web3Forms',
    hosting: 'saas',
  },
  hosts: ['api.web3forms.com'],
} as const satisfies Library;
