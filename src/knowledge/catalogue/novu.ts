import type { Library } from '../../model/library.ts';

export default {
  id: 'novu',
  packages: ['@novu/node', '@novu/api', '@novu/react', '@novu/js', '@novu/framework'],
  purpose: 'Client of Novu, notifications.',
  system: {
    name: 'Novu',
    kind: 'http-api',
    vendor: 'Novu',
    hosting: 'either',
  },
  hosts: ['api.novu.co', 'eu.api.novu.co'],
  clients: [{ path: 'Novu()', options: { argument: 0 }, url: { argument: 0, key: 'backendUrl' } }],
  outbound: [
    { path: 'Novu().{trigger,triggerBulk,triggerBroadcast,bulkTrigger,broadcast}', effect: 'send' },
    { path: 'Novu().events.*', effect: 'send' },
    {
      path: 'Novu().subscribers.{identify,update,delete,create,patch,setCredentials,updatePreference,bulkCreate}',
      effect: 'write',
    },
    { path: 'Novu().{topics,subscribers,messages,notifications}.{list,get,retrieve,search}', effect: 'read' },
    { path: 'Novu().topics.*', effect: 'write' },
  ],
} as const satisfies Library;
