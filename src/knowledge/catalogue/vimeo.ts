import type { Library } from '../../model/library.ts';

export default {
  id: 'vimeo',
  packages: ['@vimeo/vimeo'],
  purpose: 'Client of Vimeo, video.',
  system: {
    name: 'Vimeo',
    kind: 'http-api',
    vendor: 'Vimeo',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Vimeo()',
    },
  ],
  outbound: [
    {
      path: 'Vimeo().request',
      effect: 'call',
    },
    {
      path: 'Vimeo().{upload,replace}',
      effect: 'write',
    },
    {
      path: 'Vimeo().{generateClientCredentials,accessToken}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
