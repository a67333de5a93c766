import type { Library } from '../../model/library.ts';

export default {
  id: 'stream-api',
  packages: [],
  purpose: 'Chat and activity feeds.',
  system: {
    name: 'Stream',
    aliases: ['GetStream'],
    kind: 'http-api',
    vendor: 'Stream',
    hosting: 'saas',
  },
  hosts: ['*.stream-io-api.com', '*.getstream.io'],
} as const satisfies Library;
