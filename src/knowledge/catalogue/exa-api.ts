import type { Library } from '../../model/library.ts';

export default {
  id: 'exa-api',
  packages: [],
  purpose: 'Search of the web for language models.',
  system: {
    name: 'Exa',
    kind: 'search',
    vendor: 'Exa',
    hosting: 'saas',
  },
  hosts: ['api.exa.ai'],
} as const satisfies Library;
