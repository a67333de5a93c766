import type { Library } from '../../model/library.ts';

export default {
  id: 'dwolla',
  packages: ['dwolla-v2'],
  purpose: 'Client of Dwolla.',
  system: { name: 'Dwolla', kind: 'payment', vendor: 'Dwolla', hosting: 'saas' },
  clients: [{ path: 'Client()', options: { argument: 0 } }],
  outbound: [
    { path: 'Client().get', effect: 'read' },
    { path: 'Client().{token,Token}().get', effect: 'read' },
    { path: 'Client().{post,delete}', effect: 'write' },
    { path: 'Client().{token,Token}().{post,delete}', effect: 'write' },
    { path: 'Client().{refreshToken}', effect: 'call' },
    { path: 'Client().auth.client', effect: 'call' },
  ],
} as const satisfies Library;
