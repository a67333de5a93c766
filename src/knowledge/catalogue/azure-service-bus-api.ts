import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-service-bus-api',
  packages: [],
  purpose: 'Queues messages.',
  system: {
    name: 'Azure Service Bus',
    kind: 'queue',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.servicebus.windows.net'],
} as const satisfies Library;
