import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-queue-storage',
  packages: ['@azure/storage-queue'],
  purpose: 'Client of Azure Queue Storage.',
  system: { name: 'Azure Queue Storage', kind: 'queue', vendor: 'Microsoft', hosting: 'saas' },
  clients: [
    { path: 'QueueServiceClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'QueueServiceClient.fromConnectionString()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'QueueClient()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'QueueServiceClient().getQueueClient().sendMessage', effect: 'publish' },
    { path: 'QueueServiceClient().getQueueClient().receiveMessages', effect: 'consume' },
    {
      path: 'QueueServiceClient().getQueueClient().{peekMessages,exists,getProperties,getAccessPolicy}',
      effect: 'read',
    },
    { path: 'QueueServiceClient().{listQueues,getProperties,getStatistics}', effect: 'read' },
    {
      path: 'QueueServiceClient().getQueueClient().{create,createIfNotExists,delete,deleteIfExists,deleteMessage,updateMessage,clearMessages,setMetadata,setAccessPolicy}',
      effect: 'write',
    },
    { path: 'QueueServiceClient().{createQueue,deleteQueue,setProperties}', effect: 'write' },
  ],
  producers: [{ path: 'QueueServiceClient().getQueueClient().sendMessage', madeWith: { argument: 0 } }],
  retryOptions: [
    {
      path: 'QueueServiceClient',
      kind: 'client-option',
      option: { argument: 2, key: 'retryOptions.maxTries' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'QueueServiceClient.fromConnectionString',
      kind: 'client-option',
      option: { argument: 1, key: 'retryOptions.maxTries' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    {
      path: '@azure/storage-queue#QueueServiceClient.fromConnectionString()',
      as: '@azure/storage-queue#QueueServiceClient()',
    },
    { path: '@azure/storage-queue#QueueClient()', as: '@azure/storage-queue#QueueServiceClient().getQueueClient()' },
  ],
} as const satisfies Library;
