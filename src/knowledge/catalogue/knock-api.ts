import type { Library } from '../../model/library.ts';

export default {
  id: 'knock-api',
  packages: [],
  purpose: 'Messages to users over several channels.',
  system: {
    name: 'Knock',
    kind: 'http-api',
    vendor: 'Knock',
    hosting: 'saas',
  },
  hosts: ['api.knock.app'],
} as const satisfies Library;
