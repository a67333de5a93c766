import type { Library } from '../../model/library.ts';

export default {
  id: 'kafkajs',
  packages: ['kafkajs'],
  purpose: 'Client of Apache Kafka in plain JavaScript.',
  system: {
    name: 'Kafka',
    aliases: ['Apache Kafka'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [
    { path: 'Kafka()', options: { argument: 0 }, url: { argument: 0, key: 'brokers' } },
    { path: 'Kafka().consumer()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Kafka().producer().{send,sendBatch}', effect: 'publish' },
    { path: 'Kafka().producer().transaction().{send,sendBatch}', effect: 'publish' },
    { path: 'Kafka().consumer().{subscribe,run}', effect: 'consume' },
    {
      path: 'Kafka().admin().{createTopics,deleteTopics,createPartitions,setOffsets,resetOffsets,alterConfigs,deleteGroups,deleteTopicRecords}',
      effect: 'write',
    },
    { path: 'Kafka().consumer().commitOffsets', effect: 'write' },
    {
      path: 'Kafka().admin().{listTopics,fetchTopicMetadata,fetchOffsets,fetchTopicOffsets,describeCluster,listGroups,describeGroups}',
      effect: 'read',
    },
    { path: 'Kafka().{producer,consumer,admin}().connect', effect: 'call' },
  ],
  producers: [
    { path: 'Kafka().producer().send', queue: { argument: 0, key: 'topic' } },
    { path: 'Kafka().producer().sendBatch', queue: { argument: 0, key: 'topicMessages.topic' } },
    { path: 'Kafka().producer().transaction().send', queue: { argument: 0, key: 'topic' } },
  ],
  consumers: [
    { path: 'Kafka().consumer().subscribe', queue: { argument: 0, key: 'topic' } },
    { path: 'Kafka().consumer().subscribe', queue: { argument: 0, key: 'topics' } },
  ],
  retryOptions: [
    {
      path: 'Kafka',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'Kafka().producer',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'Kafka().consumer',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'Kafka().admin',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'Kafka().consumer',
      kind: 'reconnect',
      option: { argument: 0, key: 'retry.restartOnFailure' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'Kafka', option: { argument: 0, key: 'requestTimeout' } }],
  same: [
    { path: 'kafkajs#Producer()', as: 'kafkajs#Kafka().producer()' },
    { path: 'kafkajs#Consumer()', as: 'kafkajs#Kafka().consumer()' },
    { path: 'kafkajs#Admin()', as: 'kafkajs#Kafka().admin()' },
  ],
  defaults: {
    version: '2.2.4',
    attempts: 6,
    on: 'every error not marked retriable:false and not RangeError/ReferenceError/SyntaxError/TypeError',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 30000,
    worstCaseMs: 200219,
    retryOption:
      'retry: { retries, initialRetryTime, maxRetryTime, factor, multiplier } (Kafka config or producer config)',
    timeoutOption: 'requestTimeout, connectionTimeout (1000), authenticationTimeout (10000) (Kafka config)',
    regionOption: 'brokers',
    idempotency: 'not examined',
    notes:
      'Worst case = 6 x 30 s + at most 20.2 s backoff for one retrier; retriers nest (cluster refresh inside send), so it can be more. connectionTimeout of 1 s is short for TLS over the internet.',
    source: [
      'kafkajs/src/retry/defaults.js:6',
      'kafkajs/src/retry/defaults.js:3',
      'kafkajs/src/retry/defaults.js:2',
      'kafkajs/src/cluster/index.js:62',
      'kafkajs/src/index.js:56',
      'kafkajs/src/retry/index.js:15',
    ],
    exceptions: [
      {
        paths: ['Kafka().consumer().run'],
        attempts: null,
        on: 'errors thrown by the handler and fetch errors; after 5 retries the consumer restarts itself, without end',
        worstCaseMs: null,
        source: ['kafkajs/src/consumer/index.js:268', 'kafkajs/src/consumer/index.js:300'],
      },
    ],
  },
} as const satisfies Library;
