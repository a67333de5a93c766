import type { Library } from '../../model/library.ts';

export default {
  id: 'line',
  packages: ['@line/bot-sdk'],
  purpose: 'Client of the Messaging API of LINE.',
  system: { name: 'LINE', kind: 'http-api', vendor: 'LY Corporation', hosting: 'saas' },
  clients: [
    {
      path: 'messagingApi.{MessagingApiClient,MessagingApiBlobClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'baseURL' },
    },
    { path: 'Client()', options: { argument: 0 } },
    { path: 'LineBotClient.fromChannelAccessToken()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'messagingApi.MessagingApiClient().{broadcast,multicast,narrowcast,pushMessage,pushMessagesByPhone,replyMessage,showLoadingAnimation,markMessagesAsRead}',
      effect: 'send',
    },
    { path: 'Client().{pushMessage,replyMessage,multicast,broadcast,narrowcast}', effect: 'send' },
    {
      path: 'LineBotClient().{broadcast,multicast,narrowcast,pushMessage,pushMessagesByPhone,replyMessage}',
      effect: 'send',
    },
    { path: 'messagingApi.{MessagingApiClient,MessagingApiBlobClient}().{get,list,validate}*', effect: 'read' },
    { path: 'LineBotClient().{get,list}*', effect: 'read' },
    { path: 'Client().get*', effect: 'read' },
    {
      path: 'messagingApi.{MessagingApiClient,MessagingApiBlobClient}().{create,delete,update,set,link,unlink,cancel,leave,close,issue}*',
      effect: 'write',
    },
    { path: 'messagingApi.MessagingApiClient().richMenuBatch', effect: 'write' },
    { path: 'LineBotClient().{create,delete,update,set,link,unlink,cancel,leave,add}*', effect: 'write' },
  ],
  same: [{ path: '@line/bot-sdk#LineBotClient.fromChannelAccessToken()', as: '@line/bot-sdk#LineBotClient()' }],
} as const satisfies Library;
