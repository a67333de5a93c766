import type { Library } from '../../model/library.ts';

export default {
  id: 'salesforce-api',
  packages: [],
  purpose: 'Contacts, deals and cases.',
  system: {
    name: 'Salesforce',
    kind: 'http-api',
    vendor: 'Salesforce',
    hosting: 'saas',
  },
  hosts: ['*.salesforce.com', '*.force.com'],
} as const satisfies Library;
