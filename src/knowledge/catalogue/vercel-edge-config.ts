import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-edge-config',
  packages: ['@vercel/edge-config'],
  purpose: 'Client of Vercel Edge Config.',
  system: {
    name: 'Vercel Edge Config',
    kind: 'feature-flags',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  clients: [{ path: 'createClient()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: '{get,getAll,has,digest}', effect: 'read' },
    { path: 'createClient().{get,getAll,has,digest}', effect: 'read' },
  ],
} as const satisfies Library;
