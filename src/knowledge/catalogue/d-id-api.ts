import type { Library } from '../../model/library.ts';

export default {
  id: 'd-id-api',
  packages: [],
  purpose: 'Made video of people.',
  system: {
    name: 'D-ID',
    kind: 'llm',
    vendor: 'D-ID',
    hosting: 'saas',
  },
  hosts: ['api.d-id.com'],
} as const satisfies Library;
