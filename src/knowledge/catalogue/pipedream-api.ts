import type { Library } from '../../model/library.ts';

export default {
  id: 'pipedream-api',
  packages: [],
  purpose: 'Workflows and connections to systems of many vendors.',
  system: {
    name: 'Pipedream',
    kind: 'http-api',
    vendor: 'Pipedream',
    hosting: 'saas',
  },
  hosts: ['api.pipedream.com', '*.m.pipedream.net'],
} as const satisfies Library;
