import type { Library } from '../../model/library.ts';

export default {
  id: 'pipedrive-api',
  packages: [],
  purpose: 'Contacts and deals.',
  system: {
    name: 'Pipedrive',
    kind: 'http-api',
    vendor: 'Pipedrive',
    hosting: 'saas',
  },
  hosts: ['*.pipedrive.com'],
} as const satisfies Library;
