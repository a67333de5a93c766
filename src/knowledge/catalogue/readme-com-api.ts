import type { Library } from '../../model/library.ts';

export default {
  id: 'readme-com-api',
  packages: [],
  purpose: 'Documentation.',
  system: {
    name: 'ReadMe.com',
    kind: 'http-api',
    vendor: 'ReadMe',
    hosting: 'saas',
  },
  hosts: ['dash.readme.com/api', 'api.readme.com'],
} as const satisfies Library;
