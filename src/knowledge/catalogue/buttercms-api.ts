import type { Library } from '../../model/library.ts';

export default {
  id: 'buttercms-api',
  packages: [],
  purpose: 'Content.',
  system: {
    name: 'ButterCMS',
    kind: 'http-api',
    vendor: 'ButterCMS',
    hosting: 'saas',
  },
  hosts: ['api.buttercms.com'],
} as const satisfies Library;
