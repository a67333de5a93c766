import type { Library } from '../../model/library.ts';

export default {
  id: 'trello-api',
  packages: [],
  purpose: 'Boards of Trello.',
  system: {
    name: 'Trello',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.trello.com'],
} as const satisfies Library;
