import type { Library } from '../../model/library.ts';

export default {
  id: 'replicate',
  packages: ['replicate', '@ai-sdk/replicate'],
  purpose: 'Client of the Replicate API.',
  system: {
    name: 'Replicate',
    kind: 'llm',
    vendor: 'Replicate',
    hosting: 'saas',
  },
  hosts: ['api.replicate.com'],
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'createReplicate()', options: { argument: 0 } },
    { path: 'replicate.{image,imageModel}()' },
  ],
  outbound: [
    { path: 'default().{run,stream,wait,request,paginate}', effect: 'call' },
    { path: 'default().{predictions,models,deployments,trainings,files,collections}.*', effect: 'call' },
    { path: 'default().deployments.predictions.create', effect: 'call' },
  ],
  defaults: {
    version: '1.4.0',
    attempts: 6,
    on: 'GET: 429 and >=500; other methods: 429 only; PLUS any error thrown by fetch (network failure, even abort) for EVERY method incl. POST',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'none: request() passes only shouldRetry; replace options.fetch to change it',
    timeoutOption: 'none (pass signal, or a custom fetch)',
    regionOption: 'baseUrl; default https://api.replicate.com/v1',
    idempotency: 'sends no idempotency key',
    notes:
      'The written backoff (500 ms x 2^n + jitter) never runs: the sleep is guarded by Number.isInteger(delay), and delay has a random fraction. So 6 requests go out back to back; a POST whose connection breaks can create 6 predictions. run() then polls wait() every 500 ms with no deadline. A server that accepts and never answers is given up after 1800 s.',
    source: [
      'replicate/lib/util.js:197',
      'replicate/lib/util.js:206',
      'replicate/lib/util.js:233',
      'replicate/lib/util.js:214',
      'replicate/lib/util.js:240',
      'replicate/index.js:282',
      'replicate/index.js:288',
      'replicate/index.js:417',
    ],
    limitOfNode: true,
  },
  webhooks: [
    {
      events: 'predictions that are done',
      signature: 'HMAC-SHA256 of an id, a timestamp and the raw body',
      verify: ['replicate#validateWebhook'],
      source: ['https://replicate.com/docs/topics/webhooks/verify-webhook', 'replicate/lib/util.js:111'],
    },
  ],
} as const satisfies Library;
