import type { Library } from '../../model/library.ts';

export default {
  id: 'mercado-libre-api',
  packages: [],
  purpose: 'Shops at Mercado Libre.',
  system: {
    name: 'Mercado Libre',
    kind: 'http-api',
    vendor: 'Mercado Libre',
    hosting: 'saas',
  },
  hosts: ['api.mercadolibre.com'],
} as const satisfies Library;
