import type { Library } from '../../model/library.ts';

export default {
  id: 'tremendous',
  packages: ['tremendous'],
  purpose: 'Client of Tremendous, rewards.',
  system: { name: 'Tremendous', kind: 'payment', vendor: 'Tremendous', hosting: 'saas' },
  clients: [{ path: '*Api()', options: { argument: 0 } }],
  outbound: [
    { path: '*Api().{get,list}*', effect: 'read' },
    { path: '*Api().{create,update,delete,approve,reject,cancel,resend,generate,simulate}*', effect: 'write' },
    { path: '*Api().*', effect: 'call' },
  ],
} as const satisfies Library;
