import type { Library } from '../../model/library.ts';

export default {
  id: 'osv-api',
  packages: [],
  purpose: 'Known weaknesses of packages.',
  system: {
    name: 'OSV.dev',
    aliases: ['OSV'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['*.osv.dev'],
} as const satisfies Library;
