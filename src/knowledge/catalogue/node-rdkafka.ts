import type { Library } from '../../model/library.ts';

export default {
  id: 'node-rdkafka',
  packages: ['node-rdkafka'],
  purpose: 'Client of Apache Kafka over librdkafka.',
  system: {
    name: 'Kafka',
    aliases: ['Apache Kafka'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [
    {
      path: '{KafkaConsumer,Producer,HighLevelProducer}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'metadata.broker.list' },
    },
  ],
  outbound: [
    { path: '{Producer,HighLevelProducer}().produce', effect: 'publish' },
    { path: 'KafkaConsumer().{subscribe,consume}', effect: 'consume' },
  ],
  producers: [{ path: '{Producer,HighLevelProducer}().produce', queue: { argument: 0 } }],
  consumers: [{ path: 'KafkaConsumer().subscribe', queue: { argument: 0 } }],
} as const satisfies Library;
