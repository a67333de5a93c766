import type { Library } from '../../model/library.ts';

export default {
  id: 'youtube',
  packages: ['youtubei.js'],
  purpose: 'Client of the private API of YouTube.',
  system: { name: 'YouTube', kind: 'http-api', vendor: 'Google', hosting: 'saas' },
  clients: [
    { path: '{Innertube,default}.create()', options: { argument: 0 } },
    { path: 'create()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Innertube.create().{getInfo,getBasicInfo,getShortsVideoInfo,search,getSearchSuggestions,getComments,getHomeFeed,getGuide,getChannel,getPlaylist,getHashtag,getStreamingData,download,resolveURL,getPost,getPostComments,getHistory,getLibrary,getSubscriptionsFeed}',
      effect: 'read',
    },
    {
      path: 'create().{getInfo,getBasicInfo,getShortsVideoInfo,search,getSearchSuggestions,getComments,getHomeFeed,getGuide,getChannel,getPlaylist,getHashtag,getStreamingData,download,resolveURL,getPost,getPostComments,getHistory,getLibrary,getSubscriptionsFeed}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
