import type { Library } from '../../model/library.ts';

export default {
  id: 'lago',
  packages: ['lago-javascript-client'],
  purpose: 'Client of Lago, billing by usage.',
  system: { name: 'Lago', kind: 'payment', vendor: 'Lago', hosting: 'either' },
  hosts: ['api.getlago.com'],
  clients: [{ path: 'Client()', options: { argument: 1 }, url: { argument: 1, key: 'baseUrl' } }],
  outbound: [
    { path: 'Client().events.{createEvent,createBatchEvents}', effect: 'send' },
    { path: 'Client().*.{find,get}*', effect: 'read' },
    {
      path: 'Client().*.{create,update,destroy,delete,replace,merge,finalize,terminate,retry,refresh,void}*',
      effect: 'write',
    },
    { path: 'Client().*.*', effect: 'call' },
  ],
} as const satisfies Library;
