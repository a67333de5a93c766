import type { Library } from '../../model/library.ts';

export default {
  id: 'clickup-api',
  packages: [],
  purpose: 'Tasks of ClickUp.',
  system: {
    name: 'ClickUp',
    kind: 'http-api',
    vendor: 'ClickUp',
    hosting: 'saas',
  },
  hosts: ['*.clickup.com'],
} as const satisfies Library;
