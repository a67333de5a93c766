import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-kafka',
  packages: ['@upstash/kafka'],
  purpose: 'Client of Upstash Kafka over HTTP.',
  system: { name: 'Upstash Kafka', kind: 'queue', vendor: 'Upstash', hosting: 'saas' },
  hosts: ['*-kafka.upstash.io'],
  clients: [{ path: 'Kafka()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [
    { path: 'Kafka().producer().{produce,produceMany}', effect: 'publish' },
    { path: 'Kafka().consumer().{consume,fetch}', effect: 'consume' },
    { path: 'Kafka().consumer().commit', effect: 'write' },
    { path: 'Kafka().admin().removeConsumerInstance', effect: 'write' },
    { path: 'Kafka().consumer().committed', effect: 'read' },
    { path: 'Kafka().admin().{topics,consumers,committedOffsets,topicPartitionOffsets}', effect: 'read' },
  ],
  producers: [{ path: 'Kafka().producer().produce', queue: { argument: 0 } }],
} as const satisfies Library;
