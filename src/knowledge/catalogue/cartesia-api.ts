import type { Library } from '../../model/library.ts';

export default {
  id: 'cartesia-api',
  packages: [],
  purpose: 'Speech.',
  system: {
    name: 'Cartesia',
    kind: 'llm',
    vendor: 'Cartesia',
    hosting: 'saas',
  },
  hosts: ['api.cartesia.ai'],
} as const satisfies Library;
