import type { Library } from '../../model/library.ts';

export default {
  id: 'heap-api',
  packages: [],
  purpose: 'Counts what users do.',
  system: {
    name: 'Heap',
    kind: 'analytics',
    vendor: 'Contentsquare',
    hosting: 'saas',
  },
  hosts: ['*.heapanalytics.com', '*.heap-api.com'],
} as const satisfies Library;
