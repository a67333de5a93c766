import type { Library } from '../../model/library.ts';

export default {
  id: 'bannerbear-api',
  packages: [],
  purpose: 'Rendering of images.',
  system: {
    name: 'Bannerbear',
    kind: 'http-api',
    vendor: 'Bannerbear',
    hosting: 'saas',
  },
  hosts: ['*.bannerbear.com'],
} as const satisfies Library;
