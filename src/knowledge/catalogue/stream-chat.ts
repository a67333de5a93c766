import type { Library } from '../../model/library.ts';

export default {
  id: 'stream-chat',
  packages: ['stream-chat'],
  purpose: 'Client of Stream, chat.',
  system: {
    name: 'Stream',
    aliases: ['GetStream'],
    kind: 'http-api',
    vendor: 'Stream',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'StreamChat.getInstance()',
      options: {
        argument: 2,
      },
    },
    {
      path: 'StreamChat()',
      options: {
        argument: 2,
      },
    },
  ],
  outbound: [
    {
      path: '{StreamChat.getInstance,StreamChat}().channel().{sendMessage,sendEvent,sendFile,sendImage,sendReaction}',
      effect: 'send',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().{query,get,list,search}',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().query*',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().get*',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().list*',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().search*',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().channel().{query,watch,search,getReactions,getReplies,getPinnedMessages}',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().channel().query*',
      effect: 'read',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().{add,ban,block,create,deactivate,delete,flag,mute,partialUpdate,pin,reactivate,remove,restore,revoke,setPushPreferences,shadowBan,unban,undelete,unflag,unmute,unpin,update,upsert,export,upload}',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().add*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().ban*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().block*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().create*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().deactivate*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().delete*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().flag*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().mute*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().partialUpdate*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().pin*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().reactivate*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().remove*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().restore*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().revoke*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().unban*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().undelete*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().unflag*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().unmute*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().unpin*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().update*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().upsert*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().export*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().upload*',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().channel().{create,delete,truncate,update,updatePartial,addMembers,addModerators,inviteMembers,removeMembers,demoteModerators,markRead,hide,show,mute,unmute,banUser,unbanUser,archive,pin,deleteReaction}',
      effect: 'write',
    },
    {
      path: '{StreamChat.getInstance,StreamChat}().{connectUser,connectAnonymousUser,setGuestUser,translateMessage}',
      effect: 'call',
    },
  ],
  local: [
    '{StreamChat.getInstance,StreamChat}().{createToken,createChannelManager,createAbortControllerForNextRequest,getChannelById,getChannelByMembers,getAuthType,getUserAgent}',
  ],
  timeoutOptions: [
    {
      path: '{StreamChat.getInstance,StreamChat}',
      option: {
        argument: 2,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
