import type { Library } from '../../model/library.ts';

export default {
  id: 'tinify-api',
  packages: [],
  purpose: 'Smaller images.',
  system: {
    name: 'Tinify',
    kind: 'http-api',
    vendor: 'Tinify',
    hosting: 'saas',
  },
  hosts: ['api.tinify.com'],
} as const satisfies Library;
