import type { Library } from '../../model/library.ts';

export default {
  id: 'documenso-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'Documenso',
    kind: 'http-api',
    vendor: 'Documenso',
    hosting: 'saas',
  },
  hosts: ['app.documenso.com'],
} as const satisfies Library;
