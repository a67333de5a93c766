import type { Library } from '../../model/library.ts';

export default {
  id: 'creatomate-api',
  packages: [],
  purpose: 'Rendering of video.',
  system: {
    name: 'Creatomate',
    kind: 'http-api',
    vendor: 'Creatomate',
    hosting: 'saas',
  },
  hosts: ['api.creatomate.com'],
} as const satisfies Library;
