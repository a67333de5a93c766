import type { Library } from '../../model/library.ts';

export default {
  id: 'canva-api',
  packages: [],
  purpose: 'Designs.',
  system: {
    name: 'Canva',
    kind: 'http-api',
    vendor: 'Canva',
    hosting: 'saas',
  },
  hosts: ['api.canva.com'],
} as const satisfies Library;
