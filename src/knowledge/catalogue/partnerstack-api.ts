import type { Library } from '../../model/library.ts';

export default {
  id: 'partnerstack-api',
  packages: [],
  purpose: 'Partner programmes.',
  system: {
    name: 'PartnerStack',
    kind: 'http-api',
    vendor: 'PartnerStack',
    hosting: 'saas',
  },
  hosts: ['api.partnerstack.com'],
} as const satisfies Library;
