import type { Library } from '../../model/library.ts';

export default {
  id: 'neon-api',
  packages: [],
  purpose: 'API by which projects and branches of Neon are managed.',
  system: {
    name: 'Neon API',
    kind: 'http-api',
    vendor: 'Neon',
    hosting: 'saas',
  },
  hosts: ['console.neon.tech'],
} as const satisfies Library;
