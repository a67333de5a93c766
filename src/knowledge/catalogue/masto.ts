import type { Library } from '../../model/library.ts';

export default {
  id: 'masto',
  packages: ['masto'],
  purpose: 'Client of servers of Mastodon.',
  clients: [
    {
      path: '{createRestAPIClient,createStreamingAPIClient,createOAuthAPIClient}()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: 'createStreamingAPIClient()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'streamingApiUrl',
      },
    },
  ],
  outbound: [
    {
      path: 'createRestAPIClient().**.{fetch,list,lookup,search}',
      effect: 'read',
    },
    {
      path: 'createRestAPIClient().v1.statuses.create',
      effect: 'send',
    },
    {
      path: 'createRestAPIClient().**.{create,update,remove,favourite,reblog,follow,unfollow,mute,block}',
      effect: 'write',
    },
    {
      path: 'createStreamingAPIClient().**.subscribe',
      effect: 'consume',
    },
  ],
} as const satisfies Library;
