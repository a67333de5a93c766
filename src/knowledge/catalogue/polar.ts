import type { Library } from '../../model/library.ts';

export default {
  id: 'polar',
  packages: ['@polar-sh/sdk', '@polar-sh/nextjs', '@polar-sh/better-auth'],
  purpose: 'Client of the Polar API.',
  system: {
    name: 'Polar',
    kind: 'payment',
    vendor: 'Polar',
    hosting: 'saas',
  },
  clients: [{ path: 'Polar()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } }],
  outbound: [
    { path: 'Polar().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'Polar().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'Polar().*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'Polar().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'Polar().*.*', effect: 'call' },
    { path: 'Polar().*.*.*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'Polar',
      kind: 'client-option',
      option: { argument: 0, key: 'retryConfig.strategy' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  webhooks: [
    {
      events: 'events of orders, subscriptions and customers',
      again:
        'It tries up to ten times more, with longer and longer pauses; after ten failures in a row it switches the endpoint off.',
      answerWithinMs: 10000,
      signature: 'HMAC-SHA256 of an id, a timestamp and the raw body',
      verify: ['@polar-sh/sdk/webhooks#validateEvent', '@polar-sh/nextjs#Webhooks'],
      source: [
        '@polar-sh/sdk/dist/esm/webhooks.d.ts:4',
        'https://github.com/polarsource/polar/blob/main/docs/integrate/webhooks/delivery.mdx',
      ],
    },
  ],
} as const satisfies Library;
