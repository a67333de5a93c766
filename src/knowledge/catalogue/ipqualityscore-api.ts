import type { Library } from '../../model/library.ts';

export default {
  id: 'ipqualityscore-api',
  packages: [],
  purpose: 'Signs of fraud of IP addresses and the like.',
  system: {
    name: 'IPQualityScore',
    kind: 'http-api',
    vendor: 'IPQualityScore',
    hosting: 'saas',
  },
  hosts: ['*.ipqualityscore.com'],
} as const satisfies Library;
