import type { Library } from '../../model/library.ts';

export default {
  id: 'hookdeck',
  packages: ['@hookdeck/sdk'],
  purpose: 'Client of Hookdeck, webhooks.',
  system: {
    name: 'Hookdeck',
    kind: 'http-api',
    vendor: 'Hookdeck',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'HookdeckClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'HookdeckClient().*.{list,retrieve,count,plan}',
      effect: 'read',
    },
    {
      path: 'HookdeckClient().*.list*',
      effect: 'read',
    },
    {
      path: 'HookdeckClient().*.retrieve*',
      effect: 'read',
    },
    {
      path: 'HookdeckClient().*.{create,update,upsert,delete,disable,enable,dismiss,mute,pause,unpause,archive,unarchive,cancel}',
      effect: 'write',
    },
    {
      path: 'HookdeckClient().*.{retry,trigger,run}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
