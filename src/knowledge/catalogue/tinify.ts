import type { Library } from '../../model/library.ts';

export default {
  id: 'tinify',
  packages: ['tinify'],
  purpose: 'Client of Tinify, smaller images.',
  system: {
    name: 'Tinify',
    kind: 'http-api',
    vendor: 'Tinify',
    hosting: 'saas',
  },
  outbound: [
    {
      path: '{fromFile,fromBuffer,fromUrl,validate}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
