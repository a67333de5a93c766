import type { Library } from '../../model/library.ts';

export default {
  id: 'fusionauth-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'FusionAuth',
    kind: 'auth',
    vendor: 'FusionAuth',
    hosting: 'saas',
  },
  hosts: ['*.fusionauth.io'],
} as const satisfies Library;
