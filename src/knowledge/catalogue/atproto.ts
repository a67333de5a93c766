import type { Library } from '../../model/library.ts';

export default {
  id: 'atproto',
  packages: ['@atproto/api'],
  purpose: 'Client of servers of the AT protocol, such as Bluesky.',
  clients: [
    {
      path: '{AtpAgent,BskyAgent}()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'service',
      },
    },
  ],
  outbound: [
    {
      path: '{AtpAgent,BskyAgent,Agent}().{post,sendMessage}',
      effect: 'send',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().{get,search,list,resolveHandle,countUnreadNotifications}',
      effect: 'read',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().get*',
      effect: 'read',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().search*',
      effect: 'read',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().list*',
      effect: 'read',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().{like,deleteLike,repost,deleteRepost,follow,deleteFollow,deletePost,mute,unmute,upsertProfile,updateHandle,uploadBlob,createModerationReport,updateSeenNotifications}',
      effect: 'write',
    },
    {
      path: '{AtpAgent,BskyAgent}().{login,createAccount,resumeSession,logout}',
      effect: 'call',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().{com,app,chat,tools}.*.*.*',
      effect: 'call',
    },
    {
      path: '{AtpAgent,BskyAgent,Agent}().api.{com,app,chat,tools}.*.*.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
