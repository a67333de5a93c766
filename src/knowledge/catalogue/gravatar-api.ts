import type { Library } from '../../model/library.ts';

export default {
  id: 'gravatar-api',
  packages: [],
  purpose: 'Pictures of users.',
  system: {
    name: 'Gravatar',
    kind: 'http-api',
    vendor: 'Automattic',
    hosting: 'saas',
  },
  hosts: ['*.gravatar.com'],
} as const satisfies Library;
