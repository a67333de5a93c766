import type { Library } from '../../model/library.ts';

export default {
  id: 'statuscake-api',
  packages: [],
  purpose: 'Checks from outside.',
  system: {
    name: 'StatusCake',
    kind: 'monitoring',
    vendor: 'StatusCake',
    hosting: 'saas',
  },
  hosts: ['api.statuscake.com'],
} as const satisfies Library;
