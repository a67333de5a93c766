import type { Library } from '../../model/library.ts';

export default {
  id: 'mux',
  packages: ['@mux/mux-node', '@mux/mux-player-react'],
  purpose: 'Client of Mux, video.',
  system: {
    name: 'Mux',
    kind: 'http-api',
    vendor: 'Mux',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().{video,data,system}.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    {
      path: 'default().{video,data,system}.*.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'default().{video,data,system}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'default().{video,data,system}.*.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    { path: 'default().{video,data,system}.*', effect: 'call' },
    { path: 'default().{video,data,system}.*.*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  webhooks: [
    {
      events: 'events of videos, uploads and live streams',
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['mux-signature'],
      verify: [
        '@mux/mux-node#default().webhooks.{unwrap,verifySignature}',
        '@mux/mux-node#default.Webhooks.verifyHeader',
      ],
      source: ['https://www.mux.com/docs/core/listen-for-webhooks', '@mux/mux-node/resources/webhooks/webhooks.js:74'],
    },
  ],
} as const satisfies Library;
