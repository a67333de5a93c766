import type { Library } from '../../model/library.ts';

export default {
  id: 'hubspot-api',
  packages: [],
  purpose: 'Contacts, deals and forms.',
  system: {
    name: 'HubSpot',
    kind: 'http-api',
    vendor: 'HubSpot',
    hosting: 'saas',
  },
  hosts: ['*.hubapi.com', '*.hubspot.com', '*.hsforms.com', '*.hsforms.net', '*.hs-scripts.com'],
} as const satisfies Library;
