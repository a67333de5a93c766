import type { Library } from '../../model/library.ts';

export default {
  id: 'liveblocks',
  packages: ['@liveblocks/node'],
  purpose: 'Client of Liveblocks on servers.',
  system: { name: 'Liveblocks', kind: 'http-api', vendor: 'Liveblocks', hosting: 'saas' },
  hosts: ['api.liveblocks.io'],
  clients: [{ path: 'Liveblocks()', options: { argument: 0 } }],
  outbound: [
    { path: 'Liveblocks().{broadcastEvent,triggerInboxNotification}', effect: 'send' },
    { path: 'Liveblocks().get*', effect: 'read' },
    {
      path: 'Liveblocks().{create,update,delete,upsert,edit,add,remove,mark,subscribe,unsubscribe,initialize,set,upload,mutate,massMutate}*',
      effect: 'write',
    },
    { path: 'Liveblocks().sendYjsBinaryUpdate', effect: 'write' },
    { path: 'Liveblocks().{identifyUser,prewarmRoom}', effect: 'call' },
    { path: 'Liveblocks().prepareSession().authorize', effect: 'call' },
  ],
} as const satisfies Library;
