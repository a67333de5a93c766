import type { Library } from '../../model/library.ts';

export default {
  id: 'packagist-api',
  packages: [],
  purpose: 'Packages of PHP.',
  system: {
    name: 'Packagist',
    kind: 'http-api',
    vendor: 'Packagist',
    hosting: 'saas',
  },
  hosts: ['*.packagist.org'],
} as const satisfies Library;
