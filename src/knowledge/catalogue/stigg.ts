import type { Library } from '../../model/library.ts';

export default {
  id: 'stigg',
  packages: ['@stigg/node-server-sdk'],
  purpose: 'Client of Stigg, plans and what they allow.',
  system: { name: 'Stigg', kind: 'payment', vendor: 'Stigg', hosting: 'saas' },
  hosts: ['api.stigg.io'],
  clients: [{ path: '{Stigg.initialize,initialize}()', options: { argument: 0 } }],
  outbound: [
    { path: 'Stigg().{reportEvent,reportUsage,reportUsageBulk}', effect: 'send' },
    { path: 'Stigg().{get,fetch,estimate,preview}*', effect: 'read' },
    {
      path: 'Stigg().{provision,create,update,archive,unarchive,cancel,apply,migrate,transfer,delegate,grant,revoke,import,detach,void,save,consume,unlink}*',
      effect: 'write',
    },
    { path: 'Stigg().{waitForInitialization,reloadEntitlements}', effect: 'call' },
  ],
  same: [{ path: '@stigg/node-server-sdk#{Stigg.initialize,initialize}()', as: '@stigg/node-server-sdk#Stigg()' }],
} as const satisfies Library;
