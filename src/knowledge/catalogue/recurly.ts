import type { Library } from '../../model/library.ts';

export default {
  id: 'recurly',
  packages: ['recurly'],
  purpose: 'Client of Recurly, subscriptions.',
  system: { name: 'Recurly', kind: 'payment', vendor: 'Recurly', hosting: 'saas' },
  clients: [{ path: 'Client()', options: { argument: 1 } }],
  outbound: [
    { path: 'Client().{get,list,preview,show}*', effect: 'read' },
    {
      path: 'Client().{create,update,remove,delete,deactivate,reactivate,cancel,terminate,pause,resume,void,refund,collect,mark,put,redeem,convert,restore,generate,record,reopen,redact,apply}*',
      effect: 'write',
    },
    { path: 'Client().verify*', effect: 'call' },
  ],
} as const satisfies Library;
