import type { Library } from '../../model/library.ts';

export default {
  id: 'twilio',
  packages: ['twilio', 'nestjs-twilio', '@twilio/voice-sdk', '@twilio/conversations'],
  purpose: 'Client of the Twilio API.',
  system: {
    name: 'Twilio',
    kind: 'sms',
    vendor: 'Twilio',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 2 } },
    { path: 'Twilio()', options: { argument: 2 } },
  ],
  outbound: [
    { path: 'default().messages.create', effect: 'send' },
    { path: 'default().calls.create', effect: 'call' },
    {
      path: 'default().{lookups,verify,conversations,video,voice,messaging,studio,sync,notify,pricing,proxy,taskrouter}.**.{create,fetch,list,each,page,update,remove}',
      effect: 'call',
    },
    { path: 'default().api.**.{create,fetch,list,each,page,update,remove}', effect: 'call' },
    { path: 'default().{messages,calls}.list', effect: 'read' },
    { path: 'default().{messages,calls}().fetch', effect: 'read' },
    { path: 'default().{incomingPhoneNumbers,availablePhoneNumbers}.list', effect: 'read' },
    { path: 'default().{messages,calls}().{update,remove}', effect: 'write' },
    { path: 'default().incomingPhoneNumbers.create', effect: 'write' },
  ],
  promises: [{ path: 'default().{messages,calls}.create', begins: 'at-once' }],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 2, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: '{default,Twilio}', option: { argument: 2, key: 'timeout' } }],
  same: [{ path: 'twilio#Twilio()', as: 'twilio#default()' }],
  defaults: {
    version: '6.2.0',
    attempts: 1,
    on: 'nothing unless autoRetry: true; then 429 only, 3 retries, full jitter, 200 ms doubling to 3000 ms',
    backoff: 'none',
    jitter: false,
    timeoutMs: 30000,
    worstCaseMs: 30000,
    retryOption: 'autoRetry, maxRetries, maxRetryDelay in opts',
    timeoutOption: 'timeout in opts (also the socket timeout)',
    regionOption: 'region, edge (env TWILIO_REGION, TWILIO_EDGE)',
    idempotency:
      'none by itself; a few resources (e.g. conversations v2, userDefinedMessages) take an idempotencyKey parameter; messages.create does not',
    notes:
      'With autoRetry on, 5xx and network errors are still not retried. At most 20 sockets per host. A server that accepts and never answers is given up after 30 s.',
    source: [
      'twilio/lib/base/RequestClient.js:47',
      'twilio/lib/base/RequestClient.js:93',
      'twilio/lib/base/RequestClient.js:50',
      'twilio/lib/base/RequestClient.js:59',
      'twilio/lib/base/RequestClient.js:49',
      'twilio/lib/base/BaseTwilio.js:54',
      'twilio/lib/base/BaseTwilio.js:52',
    ],
    alsoFor: ['nestjs-twilio'],
  },
  webhooks: [
    {
      events: 'incoming messages and calls, and the state of those that were sent',
      signature: 'HMAC-SHA1, or HMAC-SHA256 with a shared key, of the URL and its parameters',
      headers: ['X-Twilio-Signature'],
      verify: [
        'twilio#{validateRequest,validateRequestWithBody,validateExpressRequest,validateIncomingRequest,webhook}',
        'twilio#default.{validateRequest,validateRequestWithBody,validateExpressRequest,validateIncomingRequest,webhook}',
      ],
      source: ['twilio/lib/webhooks/webhooks.js:20', 'twilio/lib/webhooks/webhooks.js:27'],
    },
  ],
} as const satisfies Library;
