import type { Library } from '../../model/library.ts';

export default {
  id: 'zenrows-api',
  packages: [],
  purpose: 'Content of web pages.',
  system: {
    name: 'ZenRows',
    kind: 'http-api',
    vendor: 'ZenRows',
    hosting: 'saas',
  },
  hosts: ['api.zenrows.com'],
} as const satisfies Library;
