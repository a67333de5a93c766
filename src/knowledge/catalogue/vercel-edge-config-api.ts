import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-edge-config-api',
  packages: [],
  purpose: 'Settings that pages read at the edge.',
  system: {
    name: 'Vercel Edge Config',
    kind: 'feature-flags',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  hosts: ['edge-config.vercel.com'],
} as const satisfies Library;
