import type { Library } from '../../model/library.ts';

export default {
  id: 'getresponse-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'GetResponse',
    kind: 'email',
    vendor: 'GetResponse',
    hosting: 'saas',
  },
  hosts: ['*.getresponse.com'],
} as const satisfies Library;
