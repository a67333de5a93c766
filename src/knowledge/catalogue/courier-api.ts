import type { Library } from '../../model/library.ts';

export default {
  id: 'courier-api',
  packages: [],
  purpose: 'Messages to users over several channels.',
  system: {
    name: 'Courier',
    kind: 'http-api',
    vendor: 'Courier',
    hosting: 'saas',
  },
  hosts: ['api.courier.com'],
} as const satisfies Library;
