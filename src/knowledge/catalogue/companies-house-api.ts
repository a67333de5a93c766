import type { Library } from '../../model/library.ts';

export default {
  id: 'companies-house-api',
  packages: [],
  purpose: 'Register of companies of the United Kingdom.',
  system: {
    name: 'Companies House',
    kind: 'http-api',
    vendor: 'Companies House',
    hosting: 'saas',
  },
  hosts: ['*.company-information.service.gov.uk'],
} as const satisfies Library;
