import type { Library } from '../../model/library.ts';

export default {
  id: 'docusign-api',
  packages: [],
  purpose: 'Signatures on documents.',
  system: {
    name: 'DocuSign',
    kind: 'http-api',
    vendor: 'DocuSign',
    hosting: 'saas',
  },
  hosts: ['*.docusign.net', '*.docusign.com'],
} as const satisfies Library;
