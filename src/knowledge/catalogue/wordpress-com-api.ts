import type { Library } from '../../model/library.ts';

export default {
  id: 'wordpress-com-api',
  packages: [],
  purpose: 'Web sites.',
  system: {
    name: 'WordPress.com',
    kind: 'http-api',
    vendor: 'Automattic',
    hosting: 'saas',
  },
  hosts: ['public-api.wordpress.com'],
} as const satisfies Library;
