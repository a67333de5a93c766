import type { Library } from '../../model/library.ts';

export default {
  id: 'npm-registry-api',
  packages: [],
  purpose: 'Packages of JavaScript.',
  system: {
    name: 'npm registry',
    aliases: ['npm'],
    kind: 'http-api',
    vendor: 'npm',
    hosting: 'saas',
  },
  hosts: ['registry.npmjs.org', 'api.npmjs.org', 'registry.yarnpkg.com'],
} as const satisfies Library;
