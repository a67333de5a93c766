import type { Library } from '../../model/library.ts';

export default {
  id: 'docuseal-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'DocuSeal',
    kind: 'http-api',
    vendor: 'DocuSeal',
    hosting: 'saas',
  },
  hosts: ['api.docuseal.com', 'api.docuseal.eu', 'api.docuseal.co'],
} as const satisfies Library;
