import type { Library } from '../../model/library.ts';

export default {
  id: 'boldsign-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'BoldSign',
    kind: 'http-api',
    vendor: 'Syncfusion',
    hosting: 'saas',
  },
  hosts: ['*.boldsign.com'],
} as const satisfies Library;
