import type { Library } from '../../model/library.ts';

export default {
  id: 'serverchan-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'ServerChan',
    kind: 'http-api',
    vendor: 'ServerChan',
    hosting: 'saas',
  },
  hosts: ['sctapi.ftqq.com', '*.push.ft07.com'],
} as const satisfies Library;
