import type { Library } from '../../model/library.ts';

export default {
  id: 'imgix-api',
  packages: [],
  purpose: 'Images in other sizes and formats.',
  system: {
    name: 'imgix',
    kind: 'http-api',
    vendor: 'imgix',
    hosting: 'saas',
  },
  hosts: ['*.imgix.net', 'api.imgix.com'],
} as const satisfies Library;
