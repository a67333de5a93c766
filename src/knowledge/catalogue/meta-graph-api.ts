import type { Library } from '../../model/library.ts';

export default {
  id: 'meta-graph-api',
  packages: [],
  purpose: 'Pages, adverts, profiles and messages of the products of Meta.',
  system: {
    name: 'Meta Graph API',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['graph.facebook.com', 'graph-video.facebook.com'],
} as const satisfies Library;
