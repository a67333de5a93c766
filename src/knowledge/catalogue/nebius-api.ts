import type { Library } from '../../model/library.ts';

export default {
  id: 'nebius-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Nebius AI Studio',
    kind: 'llm',
    vendor: 'Nebius',
    hosting: 'saas',
  },
  hosts: ['api.studio.nebius.ai', 'api.studio.nebius.com', 'api.tokenfactory.nebius.com'],
} as const satisfies Library;
