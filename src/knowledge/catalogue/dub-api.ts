import type { Library } from '../../model/library.ts';

export default {
  id: 'dub-api',
  packages: [],
  purpose: 'Short links.',
  system: {
    name: 'Dub',
    kind: 'http-api',
    vendor: 'Dub',
    hosting: 'saas',
  },
  hosts: ['api.dub.co'],
} as const satisfies Library;
