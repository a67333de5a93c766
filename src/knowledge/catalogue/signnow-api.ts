import type { Library } from '../../model/library.ts';

export default {
  id: 'signnow-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'SignNow',
    kind: 'http-api',
    vendor: 'airSlate',
    hosting: 'saas',
  },
  hosts: ['*.signnow.com'],
} as const satisfies Library;
