import type { Library } from '../../model/library.ts';

export default {
  id: 'bluesky',
  packages: ['@atproto/api'],
  purpose: 'Client of Bluesky and other services of the AT Protocol.',
  system: { name: 'Bluesky', kind: 'http-api', vendor: 'Bluesky', hosting: 'saas' },
  clients: [
    {
      path: '{AtpAgent,BskyAgent,CredentialSession}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'service' },
    },
    { path: 'Agent()' },
  ],
  outbound: [
    { path: 'AtpAgent().{post,repost,like,follow}', effect: 'send' },
    {
      path: 'AtpAgent().{getTimeline,getAuthorFeed,getActorLikes,getPostThread,getPost,getPosts,getLikes,getRepostedBy,getFollows,getFollowers,getProfile,getProfiles,getSuggestions,searchActors,searchActorsTypeahead,listNotifications,countUnreadNotifications,resolveHandle,getPreferences}',
      effect: 'read',
    },
    {
      path: 'AtpAgent().{deletePost,deleteLike,deleteRepost,deleteFollow,upsertProfile,mute,unmute,uploadBlob,updateHandle,updateSeenNotifications}',
      effect: 'write',
    },
    { path: 'AtpAgent().{login,logout,resumeSession,createAccount}', effect: 'call' },
    { path: 'AtpAgent().{com,app,chat,tools,api}.**', effect: 'call' },
  ],
  same: [{ path: '@atproto/api#{BskyAgent,Agent}()', as: '@atproto/api#AtpAgent()' }],
} as const satisfies Library;
