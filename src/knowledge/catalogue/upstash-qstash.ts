import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-qstash',
  packages: ['@upstash/qstash'],
  purpose: 'Client of QStash, message queue over HTTP.',
  system: {
    name: 'Upstash QStash',
    aliases: ['QStash'],
    kind: 'queue',
    vendor: 'Upstash',
    hosting: 'saas',
  },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'Client().{publish,publishJSON,batch,batchJSON}', effect: 'publish' },
    { path: 'Client().queue().{enqueue,enqueueJSON}', effect: 'publish' },
    { path: 'Client().schedules.{create,delete,pause,resume}', effect: 'write' },
    { path: 'Client().messages.{delete,cancel}', effect: 'write' },
    { path: 'Client().dlq.{delete,deleteMany}', effect: 'write' },
    { path: 'Client().urlGroups.{addEndpoints,removeEndpoints,delete}', effect: 'write' },
    { path: 'Client().{events,logs}', effect: 'read' },
    { path: 'Client().schedules.{get,list}', effect: 'read' },
    { path: 'Client().messages.get', effect: 'read' },
    { path: 'Client().dlq.listMessages', effect: 'read' },
    { path: 'Client().urlGroups.{get,list}', effect: 'read' },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  schedules: [
    {
      path: 'Client().schedules.create',
      schedule: { argument: 0, key: 'cron' },
      requests: { argument: 0, key: 'destination' },
    },
  ],
  retryOptions: [
    {
      path: 'Client().publishJSON',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'Client().publish',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  webhooks: [
    {
      events: 'the messages and schedules that were given to it',
      again: 'It tries three times more, or as often as the message says.',
      signature: 'a JWT with the SHA-256 of the body',
      headers: ['Upstash-Signature'],
      verify: [
        '@upstash/qstash#Receiver().verify',
        '@upstash/qstash/nextjs#{verifySignature,verifySignatureAppRouter,verifySignatureEdge}',
      ],
      source: [
        'https://upstash.com/docs/qstash/howto/signature',
        'https://upstash.com/docs/qstash/features/retry',
        'https://upstash.com/docs/qstash/features/security',
      ],
    },
  ],
} as const satisfies Library;
