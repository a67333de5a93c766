import type { Library } from '../../model/library.ts';

export default {
  id: 'threads-api',
  packages: [],
  purpose: 'Social network.',
  system: {
    name: 'Threads API',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['graph.threads.net', 'www.threads.net/oauth'],
} as const satisfies Library;
