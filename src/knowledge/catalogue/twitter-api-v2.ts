import type { Library } from '../../model/library.ts';

export default {
  id: 'twitter-api-v2',
  packages: ['twitter-api-v2'],
  purpose: 'Client of the API of X, once Twitter.',
  system: { name: 'X (Twitter)', aliases: ['Twitter', 'X'], kind: 'http-api', vendor: 'X', hosting: 'saas' },
  clients: [{ path: '{TwitterApi,default}()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'TwitterApi().{v1,v2}.{tweet,tweetThread,reply,quote,retweet,sendDmToParticipant,sendDmInConversation,createDmConversation}',
      effect: 'send',
    },
    {
      path: 'TwitterApi().{v1,v2}.{deleteTweet,like,unlike,unretweet,follow,unfollow,block,unblock,mute,unmute,bookmark,deleteBookmark,hideReply,createList,updateList,removeList,addListMember,removeListMember,uploadMedia,createMediaMetadata,updateStreamRules,updateAccountProfile,updateAccountProfileImage,createFriendship,destroyFriendship}',
      effect: 'write',
    },
    { path: 'TwitterApi().{currentUser,currentUserV2,search}', effect: 'read' },
    {
      path: 'TwitterApi().{v1,v2}.{me,user,users,userByUsername,usersByUsernames,userTimeline,userMentionTimeline,userLikedTweets,homeTimeline,singleTweet,tweets,search,searchAll,searchUsers,followers,following,bookmarks,list,listTweets,listMembers,lists,quotes,tweetLikedBy,tweetRetweetedBy,tweetCountRecent,tweetCountAll,streamRules,verifyCredentials,userFollowerIds,mediaInfo,trendsByPlace,usage,space,spaces,listDmEvents}',
      effect: 'read',
    },
    { path: 'TwitterApi().{v1,v2}.{searchStream,sampleStream,filterStream}', effect: 'consume' },
    {
      path: 'TwitterApi().{generateAuthLink,login,loginWithOAuth2,refreshOAuth2Token,revokeOAuth2Token,appLogin}',
      effect: 'call',
    },
  ],
  local: ['TwitterApi().generateOAuth2AuthLink'],
  same: [
    { path: 'twitter-api-v2#default', as: 'twitter-api-v2#TwitterApi' },
    { path: 'twitter-api-v2#TwitterApi().{readWrite,readOnly}', as: 'twitter-api-v2#TwitterApi()' },
  ],
} as const satisfies Library;
