import type { Library } from '../../model/library.ts';

export default {
  id: 'gusto-api',
  packages: [],
  purpose: 'Staff and pay.',
  system: {
    name: 'Gusto',
    kind: 'http-api',
    vendor: 'Gusto',
    hosting: 'saas',
  },
  hosts: ['*.gusto.com', '*.gusto-demo.com'],
} as const satisfies Library;
