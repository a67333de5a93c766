import type { Library } from '../../model/library.ts';

export default {
  id: 'gocardless',
  packages: ['gocardless-nodejs'],
  purpose: 'Client of GoCardless.',
  system: { name: 'GoCardless', kind: 'payment', vendor: 'GoCardless', hosting: 'saas' },
  clients: [{ path: '{default,gocardless,GoCardlessClient}()', options: { argument: 2 } }],
  outbound: [
    { path: 'GoCardlessClient().*.{find,list,all}', effect: 'read' },
    { path: 'GoCardlessClient().*.{create,update,cancel,retry,remove,disable,pause,resume}', effect: 'write' },
    { path: 'GoCardlessClient().*.*', effect: 'call' },
  ],
  same: [{ path: 'gocardless-nodejs#{default,gocardless}()', as: 'gocardless-nodejs#GoCardlessClient()' }],
} as const satisfies Library;
