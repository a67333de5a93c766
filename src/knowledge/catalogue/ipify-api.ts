import type { Library } from '../../model/library.ts';

export default {
  id: 'ipify-api',
  packages: [],
  purpose: 'Own IP address as others see it.',
  system: {
    name: 'ipify',
    kind: 'http-api',
    vendor: 'ipify',
    hosting: 'saas',
  },
  hosts: ['*.ipify.org'],
} as const satisfies Library;
