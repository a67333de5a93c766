import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-kv',
  packages: ['global', '@cloudflare/workers-types'],
  purpose: 'Keys and values of Cloudflare, bound to a worker.',
  system: {
    name: 'Cloudflare KV',
    aliases: ['Workers KV'],
    kind: 'database',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  outbound: [
    { path: 'KVNamespace().{get,getWithMetadata,list}', effect: 'read' },
    { path: 'KVNamespace().{put,delete}', effect: 'write' },
  ],
} as const satisfies Library;
