import type { Library } from '../../model/library.ts';

export default {
  id: 'whatsapp-web',
  packages: ['whatsapp-web.js', '@whiskeysockets/baileys'],
  purpose: 'Clients of WhatsApp Web, which act as a device of a user.',
  system: { name: 'WhatsApp Web', kind: 'http-api', vendor: 'Meta', hosting: 'saas' },
  clients: [
    { path: 'Client()', options: { argument: 0 } },
    { path: '{default,makeWASocket}()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Client().{sendMessage,sendSeen,sendReaction,sendPresenceAvailable,sendPresenceUnavailable}',
      effect: 'send',
    },
    {
      path: 'makeWASocket().{sendMessage,relayMessage,sendPresenceUpdate,sendReceipt,sendReceipts,readMessages}',
      effect: 'send',
    },
    { path: 'Client().on<1.0>.{reply,react,forward}', effect: 'send' },
    { path: 'Client().{get,search}*', effect: 'read' },
    { path: 'Client().isRegisteredUser', effect: 'read' },
    {
      path: 'makeWASocket().{groupMetadata,groupFetchAllParticipating,groupInviteCode,groupGetInviteInfo,profilePictureUrl,onWhatsApp,fetchStatus,fetchBlocklist,fetchPrivacySettings,getBusinessProfile,getCatalog,getCollections,getOrderDetails,fetchMessageHistory}',
      effect: 'read',
    },
    { path: 'Client().on<1.0>.{downloadMedia,getChat,getContact,getQuotedMessage}', effect: 'read' },
    {
      path: 'Client().{createGroup,createChannel,archiveChat,unarchiveChat,muteChat,unmuteChat,pinChat,unpinChat,setStatus,setDisplayName,setProfilePicture,acceptInvite,addOrRemoveLabels,logout}',
      effect: 'write',
    },
    {
      path: 'makeWASocket().{groupCreate,groupLeave,groupUpdateSubject,groupUpdateDescription,groupParticipantsUpdate,groupSettingUpdate,groupAcceptInvite,updateProfilePicture,removeProfilePicture,updateProfileStatus,updateProfileName,updateBlockStatus,chatModify,rejectCall,logout}',
      effect: 'write',
    },
    { path: 'Client().{initialize,requestPairingCode}', effect: 'call' },
    { path: 'makeWASocket().requestPairingCode', effect: 'call' },
  ],
  same: [{ path: '@whiskeysockets/baileys#default()', as: '@whiskeysockets/baileys#makeWASocket()' }],
} as const satisfies Library;
