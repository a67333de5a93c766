import type { Library } from '../../model/library.ts';

export default {
  id: 'pexels',
  packages: ['pexels'],
  purpose: 'Client of Pexels, photographs and video.',
  system: {
    name: 'Pexels',
    kind: 'http-api',
    vendor: 'Pexels',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createClient()',
    },
  ],
  outbound: [
    {
      path: 'createClient().{photos,videos,collections}.{search,curated,show,random,popular,all,media,featured}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
