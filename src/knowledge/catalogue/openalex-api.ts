import type { Library } from '../../model/library.ts';

export default {
  id: 'openalex-api',
  packages: [],
  purpose: 'Papers.',
  system: {
    name: 'OpenAlex',
    kind: 'http-api',
    vendor: 'OpenAlex',
    hosting: 'saas',
  },
  hosts: ['api.openalex.org'],
} as const satisfies Library;
