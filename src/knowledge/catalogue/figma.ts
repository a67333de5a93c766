import type { Library } from '../../model/library.ts';

export default {
  id: 'figma',
  packages: ['figma-api'],
  purpose: 'Client of Figma.',
  system: { name: 'Figma', kind: 'http-api', vendor: 'Figma', hosting: 'saas' },
  clients: [{ path: 'Api()', options: { argument: 0 } }],
  outbound: [
    { path: 'Api().get*', effect: 'read' },
    { path: 'Api().{post,put,delete}*', effect: 'write' },
    { path: 'Api().request', effect: 'call' },
    { path: '{oAuthToken,refreshToken}', effect: 'call' },
  ],
} as const satisfies Library;
