import type { Library } from '../../model/library.ts';

export default {
  id: 'builder-io-api',
  packages: [],
  purpose: 'Content.',
  system: {
    name: 'Builder.io',
    kind: 'http-api',
    vendor: 'Builder.io',
    hosting: 'saas',
  },
  hosts: ['cdn.builder.io', 'builder.io/api'],
} as const satisfies Library;
