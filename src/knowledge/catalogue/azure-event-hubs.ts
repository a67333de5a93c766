import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-event-hubs',
  packages: ['@azure/event-hubs'],
  purpose: 'Client of Azure Event Hubs.',
  system: { name: 'Azure Event Hubs', kind: 'queue', vendor: 'Microsoft', hosting: 'saas' },
  clients: [
    { path: 'EventHubProducerClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'EventHubBufferedProducerClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'EventHubConsumerClient()', options: { argument: 3 }, url: { argument: 1 } },
  ],
  outbound: [
    { path: 'EventHubProducerClient().sendBatch', effect: 'publish' },
    { path: 'EventHubBufferedProducerClient().{enqueueEvent,enqueueEvents,flush}', effect: 'publish' },
    { path: 'EventHubConsumerClient().subscribe', effect: 'consume' },
    {
      path: '{EventHubProducerClient,EventHubBufferedProducerClient,EventHubConsumerClient}().{getEventHubProperties,getPartitionIds,getPartitionProperties}',
      effect: 'read',
    },
    { path: 'EventHubProducerClient().createBatch', effect: 'call' },
  ],
  producers: [
    { path: 'EventHubProducerClient().sendBatch', madeWith: { argument: 1 } },
    { path: 'EventHubBufferedProducerClient().{enqueueEvent,enqueueEvents}', madeWith: { argument: 1 } },
  ],
  consumers: [
    {
      path: 'EventHubConsumerClient().subscribe',
      madeWith: { argument: 2 },
      queue: { argument: 2 },
      handler: { argument: 0, key: 'processEvents' },
    },
  ],
} as const satisfies Library;
