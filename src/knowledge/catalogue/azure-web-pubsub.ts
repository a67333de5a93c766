import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-web-pubsub',
  packages: ['@azure/web-pubsub'],
  purpose: 'Client of Azure Web PubSub.',
  system: { name: 'Azure Web PubSub', kind: 'http-api', vendor: 'Microsoft', hosting: 'saas' },
  hosts: ['*.webpubsub.azure.com'],
  clients: [{ path: 'WebPubSubServiceClient()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    { path: 'WebPubSubServiceClient().{sendToAll,sendToUser,sendToConnection}', effect: 'send' },
    { path: 'WebPubSubServiceClient().group().sendToAll', effect: 'send' },
    { path: 'WebPubSubServiceClient().{connectionExists,groupExists,userExists,hasPermission}', effect: 'read' },
    {
      path: 'WebPubSubServiceClient().{closeConnection,closeAllConnections,closeUserConnections,removeUserFromAllGroups,removeConnectionFromAllGroups,addConnectionsToGroups,removeConnectionsFromGroups,grantPermission,revokePermission}',
      effect: 'write',
    },
    {
      path: 'WebPubSubServiceClient().group().{addConnection,removeConnection,addUser,removeUser,closeAllConnections}',
      effect: 'write',
    },
    { path: 'WebPubSubServiceClient().getClientAccessToken', effect: 'call' },
  ],
} as const satisfies Library;
