import type { Library } from '../../model/library.ts';

export default {
  id: 'ifttt-api',
  packages: [],
  purpose: 'Automation.',
  system: {
    name: 'IFTTT',
    kind: 'http-api',
    vendor: 'IFTTT',
    hosting: 'saas',
  },
  hosts: ['maker.ifttt.com', 'connect.ifttt.com'],
} as const satisfies Library;
