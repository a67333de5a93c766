import type { Library } from '../../model/library.ts';

export default {
  id: 'jumio-api',
  packages: [],
  purpose: 'Checks of the identity of people.',
  system: {
    name: 'Jumio',
    kind: 'http-api',
    vendor: 'Jumio',
    hosting: 'saas',
  },
  hosts: ['*.jumio.ai', 'netverify.com'],
} as const satisfies Library;
