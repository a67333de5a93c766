import type { Library } from '../../model/library.ts';

export default {
  id: 'highlevel-api',
  packages: [],
  purpose: 'Customer relations and marketing.',
  system: {
    name: 'HighLevel',
    kind: 'http-api',
    vendor: 'HighLevel',
    hosting: 'saas',
  },
  hosts: ['*.leadconnectorhq.com', '*.gohighlevel.com'],
} as const satisfies Library;
