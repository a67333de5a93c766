import type { Library } from '../../model/library.ts';

export default {
  id: 'twitch',
  packages: ['@twurple/api'],
  purpose: 'Client of Twitch.',
  system: { name: 'Twitch', kind: 'http-api', vendor: 'Twitch', hosting: 'saas' },
  clients: [{ path: 'ApiClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'ApiClient().*.{get,search,check}*', effect: 'read' },
    {
      path: 'ApiClient().*.{create,update,delete,add,remove,ban,unban,block,unblock,start,end,cancel,set}*',
      effect: 'write',
    },
    { path: 'ApiClient().*.*', effect: 'call' },
  ],
} as const satisfies Library;
