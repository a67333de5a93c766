import type { Library } from '../../model/library.ts';

export default {
  id: 'gitlab-api',
  packages: [],
  purpose: 'Repositories, issues and sign-in with GitLab.',
  system: {
    name: 'GitLab',
    aliases: ['GitLab API'],
    kind: 'http-api',
    vendor: 'GitLab',
    hosting: 'saas',
  },
  hosts: ['*.gitlab.com'],
} as const satisfies Library;
