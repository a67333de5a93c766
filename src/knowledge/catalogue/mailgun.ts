import type { Library } from '../../model/library.ts';

export default {
  id: 'mailgun',
  packages: ['mailgun.js', 'mailgun-js'],
  purpose: 'Client of the Mailgun API.',
  system: {
    name: 'Mailgun',
    kind: 'email',
    vendor: 'Sinch',
    hosting: 'saas',
  },
  clients: [
    { path: 'default().client()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().client().messages.create', effect: 'send' },
    { path: 'default().messages().send', effect: 'send' },
    {
      path: 'default().client().{accountManagement,bounceClassification,customMessageLimit,dkimManagement,domains,events,inboxPlacements,ip_pools,ips,lists,logs,metrics,routes,stats,subaccounts,suppressions,tags,validate,webhooks}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'default().client().{accountManagement,bounceClassification,customMessageLimit,dkimManagement,domains,events,inboxPlacements,ip_pools,ips,lists,logs,metrics,routes,stats,subaccounts,suppressions,tags,validate,webhooks}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'default().client().{accountManagement,bounceClassification,customMessageLimit,dkimManagement,domains,events,inboxPlacements,ip_pools,ips,lists,logs,metrics,routes,stats,subaccounts,suppressions,tags,validate,webhooks}.*',
      effect: 'call',
    },
  ],
  same: [{ path: 'mailgun.js#Interfaces.IMailgunClient()', as: 'mailgun.js#default().client()' }],
  defaults: {
    version: '14.0.1',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'timeout (ms) in client(options)',
    regionOption: "url: 'https://api.eu.mailgun.net' for EU; default https://api.mailgun.net",
    idempotency: 'sends no idempotency key',
    notes:
      'timeout is undefined unless given and the bundled axios default is 0: waits for ever. Against a server that accepts and never answers it waits for ever.',
    source: [
      'mailgun.js/Types/Types/MailgunClient/MailgunClientOptions.d.ts:7',
      'mailgun.js/ESM/mailgun.node.js:2',
      'mailgun.js/ESM/mailgun.node.js:1',
      'mailgun.js/ESM/mailgun.node.js:2',
    ],
  },
} as const satisfies Library;
