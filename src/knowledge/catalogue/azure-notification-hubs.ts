import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-notification-hubs',
  packages: ['@azure/notification-hubs'],
  purpose: 'Client of Azure Notification Hubs.',
  system: { name: 'Azure Notification Hubs', kind: 'http-api', vendor: 'Microsoft', hosting: 'saas' },
  clients: [{ path: 'NotificationHubsClient()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    {
      path: 'NotificationHubsClient().{sendNotification,sendBroadcastNotification,scheduleNotification,scheduleBroadcastNotification}',
      effect: 'send',
    },
    { path: 'NotificationHubsClient().{get,list}*', effect: 'read' },
    { path: 'NotificationHubsClient().{create,update,delete,cancel,submit,beginSubmit}*', effect: 'write' },
  ],
} as const satisfies Library;
