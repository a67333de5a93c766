import type { Library } from '../../model/library.ts';

export default {
  id: 'linkedin-api',
  packages: [],
  purpose: 'Profiles, posts and sign-in with LinkedIn.',
  system: {
    name: 'LinkedIn',
    aliases: ['LinkedIn API'],
    kind: 'http-api',
    vendor: 'LinkedIn',
    hosting: 'saas',
  },
  hosts: ['*.linkedin.com'],
} as const satisfies Library;
