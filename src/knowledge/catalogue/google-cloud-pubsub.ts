import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-pubsub',
  packages: ['@google-cloud/pubsub'],
  purpose: 'Client of Google Cloud Pub/Sub.',
  system: {
    name: 'Google Cloud Pub/Sub',
    aliases: ['Google Pub/Sub', 'Cloud Pub/Sub'],
    kind: 'queue',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [{ path: 'PubSub()', options: { argument: 0 } }],
  outbound: [
    { path: 'PubSub().topic().{publish,publishJSON,publishMessage}', effect: 'publish' },
    { path: 'PubSub().subscription().on', effect: 'consume' },
    { path: 'PubSub().{createTopic,createSubscription}', effect: 'write' },
    { path: 'PubSub().topic().{create,delete,createSubscription,setMetadata}', effect: 'write' },
    { path: 'PubSub().subscription().{create,delete,setMetadata,modifyPushConfig,seek}', effect: 'write' },
    { path: 'PubSub().{getTopics,getSubscriptions}', effect: 'read' },
    { path: 'PubSub().topic().{exists,get,getMetadata}', effect: 'read' },
    { path: 'PubSub().subscription().{exists,get,getMetadata}', effect: 'read' },
  ],
  producers: [{ path: 'PubSub().topic().{publish,publishJSON,publishMessage}', madeWith: { argument: 0 } }],
  consumers: [
    { path: 'PubSub().subscription', queue: { argument: 0 } },
    { path: 'PubSub().topic().subscription', queue: { argument: 0 } },
  ],
  same: [
    { path: '@google-cloud/pubsub#Topic()', as: '@google-cloud/pubsub#PubSub().topic()' },
    { path: '@google-cloud/pubsub#Subscription()', as: '@google-cloud/pubsub#PubSub().subscription()' },
    {
      path: '@google-cloud/pubsub#PubSub().topic().subscription()',
      as: '@google-cloud/pubsub#PubSub().subscription()',
    },
  ],
  defaults: {
    version: '5.3.1',
    attempts: null,
    on: 'publish: CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, INTERNAL, UNAVAILABLE until the total time is used up',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 60000,
    retryOption: 'gaxOpts: { retry, timeout } (topic publish options)',
    timeoutOption: 'gaxOpts.timeout',
    regionOption: 'apiEndpoint option / PUBSUB_EMULATOR_HOST; topic messageStoragePolicy',
    idempotency: 'not examined',
    notes:
      'Version 5.3.1: the latest 6.3.2 cannot be installed (its dependency @google-cloud/pubsub-api ^0.7.0 is not on the registry). Retries are bounded by time, not by count: the config file says total 600 s, but google-gax overwrites the total with the method timeout (60 s). Messages are batched (100 messages / 1 MB / 10 ms), so publish resolves late.',
    source: [
      '@google-cloud/pubsub/build/src/v1/publisher_client_config.json:60',
      '@google-cloud/pubsub/build/src/v1/publisher_client_config.json:13',
      '@google-cloud/pubsub/build/src/v1/publisher_client_config.json:40',
      'google-gax/build/src/gax.js:201',
      'google-gax/build/src/normalCalls/retries.js:151',
      '@google-cloud/pubsub/build/src/default-options.js:49',
    ],
  },
} as const satisfies Library;
