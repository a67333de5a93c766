import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-queue-storage-api',
  packages: [],
  purpose: 'Queues messages.',
  system: {
    name: 'Azure Queue Storage',
    kind: 'queue',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.queue.core.windows.net'],
} as const satisfies Library;
