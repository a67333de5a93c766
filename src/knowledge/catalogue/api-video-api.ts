import type { Library } from '../../model/library.ts';

export default {
  id: 'api-video-api',
  packages: [],
  purpose: 'Video.',
  system: {
    name: 'api.video platform',
    kind: 'http-api',
    vendor: 'api.video',
    hosting: 'saas',
  },
  hosts: ['*.api.video'],
} as const satisfies Library;
