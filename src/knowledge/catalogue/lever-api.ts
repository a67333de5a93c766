import type { Library } from '../../model/library.ts';

export default {
  id: 'lever-api',
  packages: [],
  purpose: 'Hiring.',
  system: {
    name: 'Lever',
    kind: 'http-api',
    vendor: 'Employ',
    hosting: 'saas',
  },
  hosts: ['api.lever.co'],
} as const satisfies Library;
