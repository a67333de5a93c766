import type { Library } from '../../model/library.ts';

export default {
  id: 'confluent-kafka',
  packages: ['@confluentinc/kafka-javascript'],
  purpose: 'Client of Apache Kafka on librdkafka.',
  system: {
    name: 'Kafka',
    aliases: ['Apache Kafka'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [{ path: 'KafkaJS.Kafka()', options: { argument: 0 }, url: { argument: 0, key: 'kafkaJS.brokers' } }],
  outbound: [
    { path: 'KafkaJS.Kafka().producer().{send,sendBatch}', effect: 'publish' },
    { path: 'KafkaJS.Kafka().consumer().{subscribe,run}', effect: 'consume' },
    { path: 'KafkaJS.Kafka().admin().{createTopics,deleteTopics}', effect: 'write' },
    { path: 'KafkaJS.Kafka().admin().{listTopics,fetchTopicMetadata,listGroups}', effect: 'read' },
  ],
  producers: [{ path: 'KafkaJS.Kafka().producer().send', queue: { argument: 0, key: 'topic' } }],
  consumers: [
    { path: 'KafkaJS.Kafka().consumer().subscribe', queue: { argument: 0, key: 'topic' } },
    { path: 'KafkaJS.Kafka().consumer().subscribe', queue: { argument: 0, key: 'topics' } },
  ],
  same: [
    {
      path: '@confluentinc/kafka-javascript#KafkaJS.Producer()',
      as: '@confluentinc/kafka-javascript#KafkaJS.Kafka().producer()',
    },
    {
      path: '@confluentinc/kafka-javascript#KafkaJS.Consumer()',
      as: '@confluentinc/kafka-javascript#KafkaJS.Kafka().consumer()',
    },
  ],
  defaults: {
    version: '1.10.1',
    attempts: 6,
    on: 'producer: retriable broker errors (librdkafka); broker connections: reopened for ever',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 300000,
    worstCaseMs: 300000,
    retryOption:
      "kafkaJS.retry: { retries, initialRetryTime, maxRetryTime } or 'retries', 'retry.backoff.ms', 'retry.backoff.max.ms'",
    timeoutOption:
      "'message.timeout.ms' / 'delivery.timeout.ms' (300000 per message), kafkaJS.requestTimeout (30000), connectionTimeout+authenticationTimeout (11000)",
    regionOption: "brokers / 'bootstrap.servers'",
    idempotency: 'not examined',
    notes: 'The default of message.timeout.ms, 300000, is stated in types/config.d.ts.',
    source: [
      '@confluentinc/kafka-javascript/lib/kafkajs/_producer.js:222',
      '@confluentinc/kafka-javascript/lib/kafkajs/_common.js:392',
      '@confluentinc/kafka-javascript/lib/kafkajs/_common.js:410',
      '@confluentinc/kafka-javascript/lib/kafkajs/_common.js:411',
      '@confluentinc/kafka-javascript/lib/kafkajs/_common.js:210',
      '@confluentinc/kafka-javascript/types/config.d.ts:1149',
      '@confluentinc/kafka-javascript/lib/kafkajs/_common.js:399',
    ],
  },
} as const satisfies Library;
