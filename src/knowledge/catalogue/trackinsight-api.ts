import type { Library } from '../../model/library.ts';

export default {
  id: 'trackinsight-api',
  packages: [],
  purpose: 'Data of exchange-traded funds.',
  system: {
    name: 'Trackinsight',
    kind: 'http-api',
    vendor: 'Trackinsight',
    hosting: 'saas',
  },
  hosts: ['*.trackinsight.com'],
} as const satisfies Library;
