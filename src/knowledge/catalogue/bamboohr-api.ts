import type { Library } from '../../model/library.ts';

export default {
  id: 'bamboohr-api',
  packages: [],
  purpose: 'Staff.',
  system: {
    name: 'BambooHR',
    kind: 'http-api',
    vendor: 'BambooHR',
    hosting: 'saas',
  },
  hosts: ['*.bamboohr.com'],
} as const satisfies Library;
