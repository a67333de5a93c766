import type { Library } from '../../model/library.ts';

export default {
  id: 'clockify-api',
  packages: [],
  purpose: 'Time of work.',
  system: {
    name: 'Clockify',
    kind: 'http-api',
    vendor: 'CAKE.com',
    hosting: 'saas',
  },
  hosts: ['api.clockify.me'],
} as const satisfies Library;
