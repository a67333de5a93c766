import type { Library } from '../../model/library.ts';

export default {
  id: 'composio-api',
  packages: [],
  purpose: 'Tools of agents.',
  system: {
    name: 'Composio',
    kind: 'http-api',
    vendor: 'Composio',
    hosting: 'saas',
  },
  hosts: ['backend.composio.dev'],
} as const satisfies Library;
