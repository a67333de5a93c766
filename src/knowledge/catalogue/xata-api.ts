import type { Library } from '../../model/library.ts';

export default {
  id: 'xata-api',
  packages: [],
  purpose: 'Database over HTTP.',
  system: {
    name: 'Xata',
    kind: 'database',
    vendor: 'Xata',
    hosting: 'saas',
  },
  hosts: ['*.xata.sh', '*.xata.io'],
} as const satisfies Library;
