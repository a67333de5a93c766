import type { Library } from '../../model/library.ts';

export default {
  id: 'bigcommerce-api',
  packages: [],
  purpose: 'Shops.',
  system: {
    name: 'BigCommerce',
    kind: 'http-api',
    vendor: 'BigCommerce',
    hosting: 'saas',
  },
  hosts: ['api.bigcommerce.com', 'login.bigcommerce.com'],
} as const satisfies Library;
