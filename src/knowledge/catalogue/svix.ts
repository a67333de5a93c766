import type { Library } from '../../model/library.ts';

export default {
  id: 'svix',
  packages: ['svix'],
  purpose: 'Client of Svix, webhooks.',
  system: {
    name: 'Svix',
    kind: 'http-api',
    vendor: 'Svix',
    hosting: 'either',
  },
  clients: [
    {
      path: 'Svix()',
      options: {
        argument: 1,
      },
      url: {
        argument: 1,
        key: 'serverUrl',
      },
    },
  ],
  outbound: [
    {
      path: 'Svix().message.create',
      effect: 'send',
    },
    {
      path: 'Svix().messageAttempt.resend',
      effect: 'send',
    },
    {
      path: 'Svix().*.{list,get}',
      effect: 'read',
    },
    {
      path: 'Svix().*.list*',
      effect: 'read',
    },
    {
      path: 'Svix().*.get*',
      effect: 'read',
    },
    {
      path: 'Svix().*.{create,getOrCreate,update,delete,patch,rotate}',
      effect: 'write',
    },
    {
      path: 'Svix().*.update*',
      effect: 'write',
    },
    {
      path: 'Svix().*.patch*',
      effect: 'write',
    },
    {
      path: 'Svix().*.rotate*',
      effect: 'write',
    },
    {
      path: 'Svix().{application,authentication,backgroundTask,connector,endpoint,environment,eventType,health,ingest,integration,message,messageAttempt,operationalWebhook,operationalWebhookEndpoint,statistics,streaming}.*',
      effect: 'call',
    },
    {
      path: 'Svix().{ingest,streaming,operationalWebhook,message}.{endpoint,source,event_type,events,sink,stream,poller}.*',
      effect: 'call',
    },
  ],
  local: ['Webhook', 'Webhook().{verify,sign}'],
  retryOptions: [
    {
      path: 'Svix',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'numRetries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    {
      path: 'Svix',
      option: {
        argument: 1,
        key: 'requestTimeout',
      },
    },
  ],
  defaults: {
    version: '1.99.1',
    attempts: 3,
    on: 'HTTP >= 500 and network failures, every method incl. POST',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'numRetries, or retryScheduleInMs (options of Svix)',
    timeoutOption: 'requestTimeout (ms); it counts over all tries',
    regionOption: 'serverUrl; else from the end of the token',
    idempotency: 'sends an idempotency-key of its own with each POST, the same for all tries',
    ownKey: true,
    notes:
      'Waits 50 ms, then 100 ms. Without requestTimeout the limit is that of fetch in Node. HTTP 429 is not tried again.',
    source: [
      'svix/dist/request.js:115',
      'svix/dist/request.js:129',
      'svix/dist/request.js:151',
      'svix/dist/request.js:157',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
