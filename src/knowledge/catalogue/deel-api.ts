import type { Library } from '../../model/library.ts';

export default {
  id: 'deel-api',
  packages: [],
  purpose: 'Staff and pay.',
  system: {
    name: 'Deel',
    kind: 'http-api',
    vendor: 'Deel',
    hosting: 'saas',
  },
  hosts: ['*.letsdeel.com'],
} as const satisfies Library;
