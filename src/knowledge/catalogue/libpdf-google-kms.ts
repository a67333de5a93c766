import type { Library } from '../../model/library.ts';

export default {
  id: 'libpdf-google-kms',
  packages: ['@libpdf/core'],
  purpose: 'Signs PDF files with a key in Google Cloud KMS.',
  system: {
    name: 'Google Cloud KMS',
    aliases: ['Cloud KMS'],
    kind: 'other',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [{ path: 'GoogleKmsSigner.create()', options: { argument: 0 } }],
} as const satisfies Library;
