import type { Library } from '../../model/library.ts';

export default {
  id: 'spotify',
  packages: ['spotify-web-api-node', '@spotify/web-api-ts-sdk'],
  purpose: 'Clients of Spotify.',
  system: { name: 'Spotify', kind: 'http-api', vendor: 'Spotify', hosting: 'saas' },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'SpotifyApi()', options: { argument: 1 } },
    { path: 'SpotifyApi.{withUserAuthorization,withImplicitGrant,withAccessToken}()', options: { argument: 3 } },
    { path: 'SpotifyApi.withClientCredentials()', options: { argument: 3 } },
  ],
  outbound: [
    { path: 'default().{get,search,contains,isFollowing,areFollowing}*', effect: 'read' },
    { path: 'default().search', effect: 'read' },
    { path: 'SpotifyApi().{search,getAccessToken}', effect: 'read' },
    { path: 'SpotifyApi().*.{get,search,has}*', effect: 'read' },
    { path: 'SpotifyApi().*.get', effect: 'read' },
    {
      path: 'default().{createPlaylist,followPlaylist,unfollowPlaylist,changePlaylistDetails,addTracksToPlaylist,removeTracksFromPlaylist,replaceTracksInPlaylist,reorderTracksInPlaylist,addToMySavedTracks,removeFromMySavedTracks,addToMySavedAlbums,removeFromMySavedAlbums,addToQueue,transferMyPlayback,play,pause,skipToNext,skipToPrevious,seek,setVolume,setRepeat,setShuffle,followUsers,unfollowUsers,followArtists,unfollowArtists}',
      effect: 'write',
    },
    {
      path: 'SpotifyApi().playlists.{createPlaylist,addItemsToPlaylist,removeItemsFromPlaylist,updatePlaylistItems,changePlaylistDetails}',
      effect: 'write',
    },
    { path: 'default().{clientCredentialsGrant,authorizationCodeGrant,refreshAccessToken}', effect: 'call' },
    { path: 'SpotifyApi().{authenticate,makeRequest}', effect: 'call' },
  ],
  local: ['default().{getCredentials,getAccessToken,getRefreshToken,getClientId,getClientSecret,getRedirectURI}'],
  same: [
    {
      path: '@spotify/web-api-ts-sdk#SpotifyApi.{withUserAuthorization,withImplicitGrant,withAccessToken,withClientCredentials}()',
      as: '@spotify/web-api-ts-sdk#SpotifyApi()',
    },
  ],
} as const satisfies Library;
