import type { Library } from '../../model/library.ts';

export default {
  id: 'usps-api',
  packages: [],
  purpose: 'Parcels and addresses of the United States.',
  system: {
    name: 'USPS',
    kind: 'http-api',
    vendor: 'USPS',
    hosting: 'saas',
  },
  hosts: ['apis.usps.com', '*.shippingapis.com'],
} as const satisfies Library;
