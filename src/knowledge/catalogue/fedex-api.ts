import type { Library } from '../../model/library.ts';

export default {
  id: 'fedex-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'FedEx',
    kind: 'http-api',
    vendor: 'FedEx',
    hosting: 'saas',
  },
  hosts: ['apis.fedex.com', 'apis-sandbox.fedex.com'],
} as const satisfies Library;
