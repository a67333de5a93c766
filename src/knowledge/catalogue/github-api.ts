import type { Library } from '../../model/library.ts';

export default {
  id: 'github-api',
  packages: [],
  purpose: 'Repositories and issues at GitHub.',
  system: {
    name: 'GitHub',
    aliases: ['GitHub API'],
    kind: 'http-api',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  hosts: ['*.github.com', '*.githubusercontent.com'],
} as const satisfies Library;
