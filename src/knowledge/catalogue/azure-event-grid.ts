import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-event-grid',
  packages: ['@azure/eventgrid'],
  purpose: 'Client of Azure Event Grid.',
  system: { name: 'Azure Event Grid', kind: 'queue', vendor: 'Microsoft', hosting: 'saas' },
  hosts: ['*.eventgrid.azure.net'],
  clients: [{ path: 'EventGridPublisherClient()', options: { argument: 3 }, url: { argument: 0 } }],
  outbound: [{ path: 'EventGridPublisherClient().send', effect: 'publish' }],
} as const satisfies Library;
