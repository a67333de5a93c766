import type { Library } from '../../model/library.ts';

export default {
  id: 'emailoctopus-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'EmailOctopus',
    kind: 'email',
    vendor: 'EmailOctopus',
    hosting: 'saas',
  },
  hosts: ['*.emailoctopus.com'],
} as const satisfies Library;
