import type { Library } from '../../model/library.ts';

export default {
  id: 'instagram-api',
  packages: [],
  purpose: 'Profiles and media of Instagram.',
  system: {
    name: 'Instagram',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['api.instagram.com', 'graph.instagram.com', 'www.instagram.com'],
} as const satisfies Library;
