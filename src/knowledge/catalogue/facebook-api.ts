import type { Library } from '../../model/library.ts';

export default {
  id: 'facebook-api',
  packages: [],
  purpose: 'Sign-in with Facebook, and what its pages embed.',
  system: {
    name: 'Facebook',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['*.facebook.com', '*.facebook.net'],
} as const satisfies Library;
