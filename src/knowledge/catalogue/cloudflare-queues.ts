import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-queues',
  packages: ['@cloudflare/workers-types'],
  purpose: 'Queues of Cloudflare, bound to a worker.',
  system: {
    name: 'Cloudflare Queues',
    kind: 'queue',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  outbound: [{ path: 'Queue().{send,sendBatch}', effect: 'publish' }],
} as const satisfies Library;
