import type { Library } from '../../model/library.ts';

export default {
  id: 'jsr-api',
  packages: [],
  purpose: 'Packages of JavaScript.',
  system: {
    name: 'JSR',
    kind: 'http-api',
    vendor: 'Deno',
    hosting: 'saas',
  },
  hosts: ['*.jsr.io'],
} as const satisfies Library;
