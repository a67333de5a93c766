import type { Library } from '../../model/library.ts';

export default {
  id: 'crossref-api',
  packages: [],
  purpose: 'Papers.',
  system: {
    name: 'Crossref',
    kind: 'http-api',
    vendor: 'Crossref',
    hosting: 'saas',
  },
  hosts: ['api.crossref.org'],
} as const satisfies Library;
