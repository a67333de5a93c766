import type { Library } from '../../model/library.ts';

export default {
  id: 'soundcloud-api',
  packages: [],
  purpose: 'Music.',
  system: {
    name: 'SoundCloud',
    kind: 'http-api',
    vendor: 'SoundCloud',
    hosting: 'saas',
  },
  hosts: ['api.soundcloud.com', 'api-v2.soundcloud.com', 'secure.soundcloud.com'],
} as const satisfies Library;
