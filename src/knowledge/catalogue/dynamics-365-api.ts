import type { Library } from '../../model/library.ts';

export default {
  id: 'dynamics-365-api',
  packages: [],
  purpose: 'Contacts, deals and accounts.',
  system: {
    name: 'Microsoft Dynamics 365',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.dynamics.com'],
} as const satisfies Library;
