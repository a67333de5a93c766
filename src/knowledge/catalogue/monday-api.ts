import type { Library } from '../../model/library.ts';

export default {
  id: 'monday-api',
  packages: [],
  purpose: 'Boards of monday.com.',
  system: {
    name: 'monday.com',
    aliases: ['Monday'],
    kind: 'http-api',
    vendor: 'monday.com',
    hosting: 'saas',
  },
  hosts: ['*.monday.com'],
} as const satisfies Library;
