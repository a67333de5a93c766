import type { Library } from '../../model/library.ts';

export default {
  id: 'circleci-api',
  packages: [],
  purpose: 'Builds.',
  system: {
    name: 'CircleCI',
    kind: 'http-api',
    vendor: 'CircleCI',
    hosting: 'saas',
  },
  hosts: ['*.circleci.com'],
} as const satisfies Library;
