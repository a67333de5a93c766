import type { Library } from '../../model/library.ts';

export default {
  id: 'nvd-api',
  packages: [],
  purpose: 'Known weaknesses of software.',
  system: {
    name: 'National Vulnerability Database',
    kind: 'http-api',
    vendor: 'NIST',
    hosting: 'saas',
  },
  hosts: ['services.nvd.nist.gov'],
} as const satisfies Library;
