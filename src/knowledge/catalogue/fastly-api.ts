import type { Library } from '../../model/library.ts';

export default {
  id: 'fastly-api',
  packages: [],
  purpose: 'Content delivery network.',
  system: {
    name: 'Fastly',
    kind: 'http-api',
    vendor: 'Fastly',
    hosting: 'saas',
  },
  hosts: ['api.fastly.com'],
} as const satisfies Library;
