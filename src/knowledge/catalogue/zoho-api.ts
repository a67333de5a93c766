import type { Library } from '../../model/library.ts';

export default {
  id: 'zoho-api',
  packages: [],
  purpose: 'Contacts, deals and sign-in with Zoho.',
  system: {
    name: 'Zoho',
    kind: 'http-api',
    vendor: 'Zoho',
    hosting: 'saas',
  },
  hosts: ['*.zoho.com', '*.zoho.eu', '*.zoho.in', '*.zohoapis.com', '*.zohoapis.eu', '*.zohoapis.in'],
} as const satisfies Library;
