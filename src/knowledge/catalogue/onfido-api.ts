import type { Library } from '../../model/library.ts';

export default {
  id: 'onfido-api',
  packages: [],
  purpose: 'Checks of the identity of people.',
  system: {
    name: 'Onfido',
    kind: 'http-api',
    vendor: 'Entrust',
    hosting: 'saas',
  },
  hosts: ['*.onfido.com'],
} as const satisfies Library;
