import type { Library } from '../../model/library.ts';

export default {
  id: 'resend',
  packages: ['resend'],
  purpose: 'Client of the Resend API.',
  system: {
    name: 'Resend',
    kind: 'email',
    vendor: 'Resend',
    hosting: 'saas',
  },
  clients: [{ path: 'Resend()' }],
  outbound: [
    { path: 'Resend().emails.{send,create}', effect: 'send' },
    { path: 'Resend().batch.{send,create}', effect: 'send' },
    { path: 'Resend().broadcasts.send', effect: 'send' },
    {
      path: 'Resend().{apiKeys,audiences,automations,batch,broadcasts,contactProperties,contacts,domains,emails,events,inboxes,logs,oauthGrants,segments,suppressions,templates,topics,usage}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'Resend().{apiKeys,audiences,automations,batch,broadcasts,contactProperties,contacts,domains,emails,events,inboxes,logs,oauthGrants,segments,suppressions,templates,topics,usage}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'Resend().{apiKeys,audiences,automations,batch,broadcasts,contactProperties,contacts,domains,emails,events,inboxes,logs,oauthGrants,segments,suppressions,templates,topics,usage}.*',
      effect: 'call',
    },
  ],
  promises: [{ path: '**', begins: 'at-once', failsIn: 'error' }],
  defaults: {
    version: '6.38.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none (signal in the request options)',
    regionOption: 'baseUrl (env RESEND_BASE_URL); domain region is set at domains.create',
    idempotency: 'only if you pass options.idempotencyKey (2nd argument of emails.send): sent as Idempotency-Key',
    notes:
      'Never rejects: HTTP errors AND network failures come back as {data: null, error}; a try/catch around it sees nothing and the network cause is dropped ("Unable to fetch data"). A server that accepts and never answers is given up after 300 s.',
    source: [
      'resend/dist/index.mjs:1732',
      'resend/dist/index.mjs:1790',
      'resend/dist/index.mjs:1805',
      'resend/dist/index.mjs:1669',
    ],
    limitOfNode: true,
  },
  webhooks: [
    {
      events: 'what happened to mails: sent, delivered, bounced, opened',
      again: 'It tries seven times more within about 28 hours, with longer and longer pauses.',
      signature: 'HMAC-SHA256 of an id, a timestamp and the raw body, in the manner of Svix',
      headers: ['svix-signature'],
      verify: ['svix#Webhook().verify', 'resend#Resend().webhooks.verify'],
      source: [
        'https://resend.com/docs/webhooks/retries-and-replays',
        'https://resend.com/docs/webhooks/verify-webhooks-requests',
        'https://github.com/resend/resend-examples/blob/main/astro-resend-examples/typescript/src/pages/api/webhook.ts',
      ],
    },
  ],
} as const satisfies Library;
