import type { Library } from '../../model/library.ts';

export default {
  id: 'tavus-api',
  packages: [],
  purpose: 'Made video of people.',
  system: {
    name: 'Tavus',
    kind: 'llm',
    vendor: 'Tavus',
    hosting: 'saas',
  },
  hosts: ['tavusapi.com'],
} as const satisfies Library;
