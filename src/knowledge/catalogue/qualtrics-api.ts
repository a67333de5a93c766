import type { Library } from '../../model/library.ts';

export default {
  id: 'qualtrics-api',
  packages: [],
  purpose: 'Surveys.',
  system: {
    name: 'Qualtrics',
    kind: 'http-api',
    vendor: 'Qualtrics',
    hosting: 'saas',
  },
  hosts: ['*.qualtrics.com'],
} as const satisfies Library;
