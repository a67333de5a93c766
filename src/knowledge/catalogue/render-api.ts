import type { Library } from '../../model/library.ts';

export default {
  id: 'render-api',
  packages: [],
  purpose: 'Services on Render.',
  system: {
    name: 'Render',
    kind: 'http-api',
    vendor: 'Render',
    hosting: 'saas',
  },
  hosts: ['api.render.com'],
} as const satisfies Library;
