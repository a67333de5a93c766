import type { Library } from '../../model/library.ts';

export default {
  id: 'perspective-api',
  packages: [],
  purpose: 'Detection of insults.',
  system: {
    name: 'Perspective API',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['commentanalyzer.googleapis.com'],
} as const satisfies Library;
