import type { Library } from '../../model/library.ts';

export default {
  id: 'liveblocks',
  packages: [
    '@liveblocks/node',
    '@liveblocks/client',
    '@liveblocks/react',
    '@liveblocks/react/suspense',
    '@liveblocks/yjs',
  ],
  purpose: 'Client of Liveblocks, rooms for work together.',
  system: {
    name: 'Liveblocks',
    kind: 'http-api',
    vendor: 'Liveblocks',
    hosting: 'saas',
  },
  hosts: ['*.liveblocks.io'],
  clients: [
    {
      path: 'Liveblocks()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'createClient()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'LiveblocksProvider()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Liveblocks().{get,iter}',
      effect: 'read',
    },
    {
      path: 'Liveblocks().get*',
      effect: 'read',
    },
    {
      path: 'Liveblocks().iter*',
      effect: 'read',
    },
    {
      path: 'Liveblocks().{create,update,upsert,delete,edit,mark,add,remove,upload,initialize,mutate,trigger,set}',
      effect: 'write',
    },
    {
      path: 'Liveblocks().create*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().update*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().upsert*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().delete*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().edit*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().mark*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().add*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().remove*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().upload*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().initialize*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().mutate*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().trigger*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().set*',
      effect: 'write',
    },
    {
      path: 'Liveblocks().broadcastEvent',
      effect: 'publish',
    },
    {
      path: 'Liveblocks().{identifyUser,prewarmRoom,sendYjsBinaryUpdate}',
      effect: 'call',
    },
    {
      path: 'Liveblocks().prepareSession().authorize',
      effect: 'call',
    },
    {
      path: 'createClient().enterRoom',
      effect: 'call',
    },
  ],
} as const satisfies Library;
