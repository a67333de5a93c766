import type { Library } from '../../model/library.ts';

export default {
  id: 'tumblr-api',
  packages: [],
  purpose: 'Blogs.',
  system: {
    name: 'Tumblr',
    kind: 'http-api',
    vendor: 'Automattic',
    hosting: 'saas',
  },
  hosts: ['api.tumblr.com'],
} as const satisfies Library;
