import type { Library } from '../../model/library.ts';

export default {
  id: 'sparkpost-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'SparkPost',
    kind: 'email',
    vendor: 'Bird',
    hosting: 'saas',
  },
  hosts: ['*.sparkpost.com'],
} as const satisfies Library;
