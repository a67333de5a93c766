import type { Library } from '../../model/library.ts';

export default {
  id: 'serper-api',
  packages: [],
  purpose: "Results of Google's search.",
  system: {
    name: 'Serper',
    kind: 'search',
    vendor: 'Serper',
    hosting: 'saas',
  },
  hosts: ['*.serper.dev'],
} as const satisfies Library;
