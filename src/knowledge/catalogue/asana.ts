import type { Library } from '../../model/library.ts';

export default {
  id: 'asana',
  packages: ['asana'],
  purpose: 'Client of Asana.',
  system: { name: 'Asana', kind: 'http-api', vendor: 'Asana', hosting: 'saas' },
  clients: [{ path: '*Api()' }],
  outbound: [
    { path: '*Api().{get,search,typeahead}*', effect: 'read' },
    {
      path: '*Api().{create,update,delete,add,remove,duplicate,set,insert,instantiate,approve,reject}*',
      effect: 'write',
    },
    { path: '*Api().*', effect: 'call' },
  ],
} as const satisfies Library;
