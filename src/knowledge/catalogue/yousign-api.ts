import type { Library } from '../../model/library.ts';

export default {
  id: 'yousign-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'Yousign',
    kind: 'http-api',
    vendor: 'Yousign',
    hosting: 'saas',
  },
  hosts: ['*.yousign.app'],
} as const satisfies Library;
