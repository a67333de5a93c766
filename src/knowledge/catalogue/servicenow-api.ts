import type { Library } from '../../model/library.ts';

export default {
  id: 'servicenow-api',
  packages: [],
  purpose: 'Tickets of ServiceNow.',
  system: {
    name: 'ServiceNow',
    kind: 'http-api',
    vendor: 'ServiceNow',
    hosting: 'saas',
  },
  hosts: ['*.service-now.com'],
} as const satisfies Library;
