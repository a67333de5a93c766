import type { Library } from '../../model/library.ts';

export default {
  id: 'libpdf-google-secrets',
  packages: ['@libpdf/core'],
  purpose: 'Takes certificates for signatures of PDF files from Google Secret Manager.',
  system: {
    name: 'Google Secret Manager',
    kind: 'other',
    vendor: 'Google',
    hosting: 'saas',
  },
  outbound: [{ path: 'GoogleKmsSigner.getCertificateFromSecretManager', effect: 'read' }],
} as const satisfies Library;
