import type { Library } from '../../model/library.ts';

export default {
  id: 'ups-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'UPS',
    kind: 'http-api',
    vendor: 'UPS',
    hosting: 'saas',
  },
  hosts: ['onlinetools.ups.com', 'wwwcie.ups.com'],
} as const satisfies Library;
