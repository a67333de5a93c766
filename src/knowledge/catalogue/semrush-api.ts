import type { Library } from '../../model/library.ts';

export default {
  id: 'semrush-api',
  packages: [],
  purpose: 'Search positions of web sites.',
  system: {
    name: 'Semrush',
    kind: 'http-api',
    vendor: 'Semrush',
    hosting: 'saas',
  },
  hosts: ['api.semrush.com'],
} as const satisfies Library;
