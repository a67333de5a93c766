import type { Library } from '../../model/library.ts';

export default {
  id: 'oso-cloud',
  packages: ['oso-cloud'],
  purpose: 'Client of Oso Cloud: who may do what.',
  system: { name: 'Oso Cloud', kind: 'auth', vendor: 'Oso', hosting: 'saas' },
  hosts: ['cloud.osohq.com'],
  clients: [{ path: 'Oso()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    {
      path: 'Oso().{authorize,authorizeLocal,list,listLocal,listPaginated,actions,actionsLocal,get,getPolicyMetadata}',
      effect: 'read',
    },
    { path: 'Oso().buildQuery().**.evaluate', effect: 'read' },
    { path: 'Oso().{insert,delete,batch,policy}', effect: 'write' },
  ],
} as const satisfies Library;
