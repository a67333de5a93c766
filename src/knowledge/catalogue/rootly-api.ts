import type { Library } from '../../model/library.ts';

export default {
  id: 'rootly-api',
  packages: [],
  purpose: 'Alerts people on call and leads them through incidents.',
  system: {
    name: 'Rootly',
    kind: 'monitoring',
    vendor: 'Rootly',
    hosting: 'saas',
  },
  hosts: ['*.rootly.com'],
} as const satisfies Library;
