import type { Library } from '../../model/library.ts';

export default {
  id: 'gitee-api',
  packages: [],
  purpose: 'Code.',
  system: {
    name: 'Gitee',
    kind: 'http-api',
    vendor: 'Gitee',
    hosting: 'saas',
  },
  hosts: ['gitee.com'],
} as const satisfies Library;
