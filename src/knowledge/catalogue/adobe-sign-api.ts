import type { Library } from '../../model/library.ts';

export default {
  id: 'adobe-sign-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'Adobe Acrobat Sign',
    kind: 'http-api',
    vendor: 'Adobe',
    hosting: 'saas',
  },
  hosts: ['*.adobesign.com', '*.echosign.com'],
} as const satisfies Library;
