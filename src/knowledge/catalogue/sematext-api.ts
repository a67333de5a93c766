import type { Library } from '../../model/library.ts';

export default {
  id: 'sematext-api',
  packages: [],
  purpose: 'Logs and metrics.',
  system: {
    name: 'Sematext',
    kind: 'monitoring',
    vendor: 'Sematext',
    hosting: 'saas',
  },
  hosts: ['*.sematext.com'],
} as const satisfies Library;
