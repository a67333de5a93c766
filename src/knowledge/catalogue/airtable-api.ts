import type { Library } from '../../model/library.ts';

export default {
  id: 'airtable-api',
  packages: [],
  purpose: 'Tables of Airtable.',
  system: {
    name: 'Airtable',
    kind: 'http-api',
    vendor: 'Airtable',
    hosting: 'saas',
  },
  hosts: ['*.airtable.com'],
} as const satisfies Library;
