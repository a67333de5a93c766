import type { Library } from '../../model/library.ts';

export default {
  id: 'matrix',
  packages: ['matrix-js-sdk'],
  purpose: 'Client of Matrix homeservers.',
  system: { name: 'Matrix homeserver', aliases: ['Matrix', 'Synapse'], kind: 'http-api', hosting: 'either' },
  hosts: ['*.matrix.org'],
  clients: [{ path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    {
      path: 'createClient().{sendEvent,sendMessage,sendTextMessage,sendHtmlMessage,sendNotice,sendHtmlNotice,sendEmoteMessage,sendImageMessage,sendReceipt,sendReadReceipt,sendTyping,sendStateEvent,sendToDevice}',
      effect: 'send',
    },
    {
      path: 'createClient().{getProfileInfo,getStateEvent,getJoinedRooms,getJoinedRoomMembers,publicRooms,members,relations,search,searchMessageText,searchUserDirectory,getRoomHierarchy,getRoomSummary,getEventTimeline,getDevices,getUrlPreview,getVersions,getCapabilities,getAccountDataFromServer}',
      effect: 'read',
    },
    {
      path: 'createClient().{createRoom,joinRoom,leave,invite,inviteByEmail,kick,ban,unban,forget,redactEvent,setRoomName,setRoomTopic,setPowerLevel,setAccountData,setDisplayName,setAvatarUrl,setPresence,uploadContent,createAlias,deleteAlias,setPassword,deleteDevice}',
      effect: 'write',
    },
    {
      path: 'createClient().{login,loginWithPassword,loginWithToken,loginRequest,logout,register,registerRequest}',
      effect: 'call',
    },
    { path: 'createClient().startClient', effect: 'consume' },
  ],
  same: [{ path: 'matrix-js-sdk#MatrixClient()', as: 'matrix-js-sdk#createClient()' }],
} as const satisfies Library;
