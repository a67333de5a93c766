import type { Library } from '../../model/library.ts';

export default {
  id: 'viacep-api',
  packages: [],
  purpose: 'Postal codes of Brazil.',
  system: {
    name: 'ViaCEP',
    kind: 'http-api',
    vendor: 'ViaCEP',
    hosting: 'saas',
  },
  hosts: ['viacep.com.br'],
} as const satisfies Library;
