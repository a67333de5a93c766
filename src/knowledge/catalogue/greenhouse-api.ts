import type { Library } from '../../model/library.ts';

export default {
  id: 'greenhouse-api',
  packages: [],
  purpose: 'Hiring.',
  system: {
    name: 'Greenhouse',
    kind: 'http-api',
    vendor: 'Greenhouse',
    hosting: 'saas',
  },
  hosts: ['harvest.greenhouse.io', 'boards-api.greenhouse.io', 'api.greenhouse.io'],
} as const satisfies Library;
