import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudconvert-api',
  packages: [],
  purpose: 'Conversion of files.',
  system: {
    name: 'CloudConvert',
    kind: 'http-api',
    vendor: 'CloudConvert',
    hosting: 'saas',
  },
  hosts: ['*.cloudconvert.com'],
} as const satisfies Library;
