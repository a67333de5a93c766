import type { Library } from '../../model/library.ts';

export default {
  id: 'chatwoot-api',
  packages: [],
  purpose: 'Support by chat.',
  system: {
    name: 'Chatwoot',
    kind: 'http-api',
    vendor: 'Chatwoot',
    hosting: 'saas',
  },
  hosts: ['app.chatwoot.com'],
} as const satisfies Library;
