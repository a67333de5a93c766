import type { Library } from '../../model/library.ts';

export default {
  id: 'spotify',
  packages: ['spotify-web-api-node', '@spotify/web-api-ts-sdk'],
  purpose: 'Client of Spotify.',
  system: {
    name: 'Spotify',
    kind: 'http-api',
    vendor: 'Spotify',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'SpotifyApi.{withUserAuthorization,withClientCredentials,withImplicitGrant,withAccessToken}()',
    },
    {
      path: 'SpotifyApi()',
    },
  ],
  outbound: [
    {
      path: 'default().{getTrack,getAlbum,getArtist,search,getUser,getMe,getMy,getPlaylist,getAudio,getAvailable,getCategor,getFeatured,getNewReleases,getRecommendations,getEpisode,getShow,getFollowed}',
      effect: 'read',
    },
    {
      path: 'default().getTrack*',
      effect: 'read',
    },
    {
      path: 'default().getAlbum*',
      effect: 'read',
    },
    {
      path: 'default().getArtist*',
      effect: 'read',
    },
    {
      path: 'default().search*',
      effect: 'read',
    },
    {
      path: 'default().getUser*',
      effect: 'read',
    },
    {
      path: 'default().getMy*',
      effect: 'read',
    },
    {
      path: 'default().getPlaylist*',
      effect: 'read',
    },
    {
      path: 'default().getAudio*',
      effect: 'read',
    },
    {
      path: 'default().getAvailable*',
      effect: 'read',
    },
    {
      path: 'default().getCategor*',
      effect: 'read',
    },
    {
      path: 'default().getFeatured*',
      effect: 'read',
    },
    {
      path: 'default().getEpisode*',
      effect: 'read',
    },
    {
      path: 'default().getShow*',
      effect: 'read',
    },
    {
      path: 'default().getFollowed*',
      effect: 'read',
    },
    {
      path: 'default().{createPlaylist,followPlaylist,unfollowPlaylist,changePlaylistDetails,uploadCustomPlaylistCoverImage,addTo,addTracksToPlaylist,remove,replaceTracksInPlaylist,reorderTracksInPlaylist,play,pause,seek,skipToNext,skipToPrevious,setVolume,setRepeat,setShuffle,transferMyPlayback,follow,unfollow}',
      effect: 'write',
    },
    {
      path: 'default().addTo*',
      effect: 'write',
    },
    {
      path: 'default().remove*',
      effect: 'write',
    },
    {
      path: 'default().follow*',
      effect: 'write',
    },
    {
      path: 'default().unfollow*',
      effect: 'write',
    },
    {
      path: 'default().{clientCredentialsGrant,authorizationCodeGrant,refreshAccessToken}',
      effect: 'call',
    },
    {
      path: 'SpotifyApi().{albums,artists,audiobooks,browse,chapters,episodes,recommendations,markets,playlists,shows,tracks,users,currentUser,player}.{get,tracks,albums,topTracks,relatedArtists,profile,topItems,genreSeeds,episodes}',
      effect: 'read',
    },
    {
      path: 'SpotifyApi().{albums,artists,audiobooks,browse,chapters,episodes,recommendations,markets,playlists,shows,tracks,users,currentUser,player}.get*',
      effect: 'read',
    },
    {
      path: 'SpotifyApi().search',
      effect: 'read',
    },
    {
      path: 'SpotifyApi().{player,playlists}.{transferPlayback,startResumePlayback,pausePlayback,skipToNext,skipToPrevious,addItemToPlaybackQueue,createPlaylist,addItemsToPlaylist,removeItemsFromPlaylist,changePlaylistDetails,updatePlaylistItems}',
      effect: 'write',
    },
  ],
  same: [
    {
      path: '@spotify/web-api-ts-sdk#SpotifyApi.{withUserAuthorization,withClientCredentials,withImplicitGrant,withAccessToken}()',
      as: '@spotify/web-api-ts-sdk#SpotifyApi()',
    },
  ],
} as const satisfies Library;
