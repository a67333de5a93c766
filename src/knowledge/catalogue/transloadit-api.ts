import type { Library } from '../../model/library.ts';

export default {
  id: 'transloadit-api',
  packages: [],
  purpose: 'Conversion of files.',
  system: {
    name: 'Transloadit',
    kind: 'http-api',
    vendor: 'Transloadit',
    hosting: 'saas',
  },
  hosts: ['*.transloadit.com'],
} as const satisfies Library;
