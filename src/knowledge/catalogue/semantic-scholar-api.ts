import type { Library } from '../../model/library.ts';

export default {
  id: 'semantic-scholar-api',
  packages: [],
  purpose: 'Papers.',
  system: {
    name: 'Semantic Scholar',
    kind: 'http-api',
    vendor: 'Allen Institute for AI',
    hosting: 'saas',
  },
  hosts: ['api.semanticscholar.org'],
} as const satisfies Library;
