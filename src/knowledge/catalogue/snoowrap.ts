import type { Library } from '../../model/library.ts';

export default {
  id: 'snoowrap',
  packages: ['snoowrap'],
  purpose: 'Client of Reddit.',
  system: {
    name: 'Reddit',
    aliases: ['Reddit API'],
    kind: 'http-api',
    vendor: 'Reddit',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{submitSelfpost,submitLink,composeMessage}',
      effect: 'send',
    },
    {
      path: 'default().{createLivethread,createMultireddit,createSubreddit,createModmailDiscussion,mark,revokeRefreshToken}',
      effect: 'write',
    },
    {
      path: 'default().mark*',
      effect: 'write',
    },
    {
      path: 'default().{checkUsernameAvailability,getBlockedUsers,getContributorSubreddits,getControversial,getDefaultSubreddits,getFriends,getHot,getBest,getInbox,getKarma,getMe,getModeratedSubreddits,getModmail,getMyMultireddits,getMyTrophies,getNew,getNewComments,getContentByIds,getPopularSubreddits,getPreferences,getRandomSubmission,getRising,getSentMessages,getSubscriptions,getTop,getUnreadMessages,search,searchSubreddits,searchSubredditNames}',
      effect: 'read',
    },
    {
      path: 'default().{getSubmission,getSubreddit,getUser,getComment,getMessage}().{fetch,refresh,getHot,getNew,getTop,getRising,getModerators,search,expandReplies,getOverview,getSubmissions,getComments}',
      effect: 'read',
    },
    {
      path: 'default().{getSubmission,getComment,getMessage}().reply',
      effect: 'send',
    },
    {
      path: 'default().getSubreddit().{submitSelfpost,submitLink}',
      effect: 'send',
    },
    {
      path: 'default().{getSubmission,getComment}().{approve,remove,edit,delete,upvote,downvote,report,save}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
