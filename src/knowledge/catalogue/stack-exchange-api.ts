import type { Library } from '../../model/library.ts';

export default {
  id: 'stack-exchange-api',
  packages: [],
  purpose: 'Questions and answers.',
  system: {
    name: 'Stack Exchange',
    aliases: ['Stack Overflow', 'Stack Exchange API'],
    kind: 'http-api',
    vendor: 'Stack Exchange',
    hosting: 'saas',
  },
  hosts: ['*.stackexchange.com', '*.stackoverflow.com'],
} as const satisfies Library;
