import type { Library } from '../../model/library.ts';

export default {
  id: 'kafka-node',
  packages: ['kafka-node'],
  purpose: 'Client of Kafka.',
  system: { name: 'Kafka', aliases: ['Apache Kafka'], kind: 'queue', hosting: 'either' },
  clients: [
    { path: 'KafkaClient()', options: { argument: 0 }, url: { argument: 0, key: 'kafkaHost' } },
    { path: '{ConsumerGroup,ConsumerGroupStream}()', options: { argument: 0 }, url: { argument: 0, key: 'kafkaHost' } },
  ],
  outbound: [
    { path: '{Producer,HighLevelProducer}().send', effect: 'publish' },
    { path: '{Consumer,ConsumerGroup}().on', effect: 'consume' },
    { path: 'Offset().{fetch,fetchCommits,fetchLatestOffsets,fetchEarliestOffsets}', effect: 'read' },
    { path: 'Admin().{listGroups,listTopics,describeGroups,describeConfigs}', effect: 'read' },
    { path: '{Consumer,ConsumerGroup}().commit', effect: 'write' },
    { path: 'Admin().createTopics', effect: 'write' },
    { path: '{Producer,HighLevelProducer,KafkaClient}().createTopics', effect: 'write' },
    { path: 'Offset().commit', effect: 'write' },
  ],
  consumers: [{ path: 'ConsumerGroup', queue: { argument: 1 } }],
} as const satisfies Library;
