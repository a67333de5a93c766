import type { Library } from '../../model/library.ts';

export default {
  id: 'instatus-api',
  packages: [],
  purpose: 'Status pages.',
  system: {
    name: 'Instatus',
    kind: 'monitoring',
    vendor: 'Instatus',
    hosting: 'saas',
  },
  hosts: ['api.instatus.com'],
} as const satisfies Library;
