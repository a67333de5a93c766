import type { Library } from '../../model/library.ts';

export default {
  id: 'square',
  packages: ['square'],
  purpose: 'Client of the Square API.',
  system: {
    name: 'Square',
    kind: 'payment',
    vendor: 'Block',
    hosting: 'saas',
  },
  clients: [
    { path: 'SquareClient()', options: { argument: 0 } },
    { path: 'Client()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'SquareClient().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'SquareClient().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'SquareClient().*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'SquareClient().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'SquareClient().*.*', effect: 'call' },
    { path: 'SquareClient().*.*.*', effect: 'call' },
  ],
  webhooks: [
    {
      events: 'events of payments, orders and customers',
      again: 'It tries again for up to 24 hours.',
      signature: 'HMAC-SHA256 of the URL and the raw body',
      headers: ['x-square-hmacsha256-signature'],
      verify: ['square#WebhooksHelper.{verifySignature,isValidWebhookEventSignature}'],
      duplicates: true,
      source: [
        'https://developer.squareup.com/docs/webhooks/troubleshooting',
        'https://developer.squareup.com/docs/webhooks-overview',
        'square/wrapper/WebhooksHelper.d.ts:15',
      ],
    },
  ],
} as const satisfies Library;
