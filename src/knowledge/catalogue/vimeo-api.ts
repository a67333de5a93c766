import type { Library } from '../../model/library.ts';

export default {
  id: 'vimeo-api',
  packages: [],
  purpose: 'Video.',
  system: {
    name: 'Vimeo',
    kind: 'http-api',
    vendor: 'Vimeo',
    hosting: 'saas',
  },
  hosts: ['api.vimeo.com', 'player.vimeo.com', 'vimeo.com/api'],
} as const satisfies Library;
