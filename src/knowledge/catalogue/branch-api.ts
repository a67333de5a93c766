import type { Library } from '../../model/library.ts';

export default {
  id: 'branch-api',
  packages: [],
  purpose: 'Links into apps and where users come from.',
  system: {
    name: 'Branch',
    kind: 'analytics',
    vendor: 'Branch',
    hosting: 'saas',
  },
  hosts: ['*.branch.io'],
} as const satisfies Library;
