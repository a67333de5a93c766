import type { Library } from '../../model/library.ts';

export default {
  id: 'todoist-api',
  packages: [],
  purpose: 'Tasks.',
  system: {
    name: 'Todoist',
    kind: 'http-api',
    vendor: 'Doist',
    hosting: 'saas',
  },
  hosts: ['*.todoist.com'],
} as const satisfies Library;
