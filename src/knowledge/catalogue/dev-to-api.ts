import type { Library } from '../../model/library.ts';

export default {
  id: 'dev-to-api',
  packages: [],
  purpose: 'Articles of the DEV community.',
  system: {
    name: 'DEV',
    aliases: ['dev.to', 'DEV API'],
    kind: 'http-api',
    vendor: 'Forem',
    hosting: 'saas',
  },
  hosts: ['dev.to'],
} as const satisfies Library;
