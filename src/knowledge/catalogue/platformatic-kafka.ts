import type { Library } from '../../model/library.ts';

export default {
  id: 'platformatic-kafka',
  packages: ['@platformatic/kafka'],
  purpose: 'Client of Kafka.',
  system: { name: 'Kafka', aliases: ['Apache Kafka'], kind: 'queue', hosting: 'either' },
  clients: [
    { path: '{Producer,Consumer,Admin}()', options: { argument: 0 }, url: { argument: 0, key: 'bootstrapBrokers' } },
  ],
  outbound: [
    { path: 'Producer().send', effect: 'publish' },
    { path: 'Consumer().consume', effect: 'consume' },
    { path: 'Consumer().commit', effect: 'write' },
    { path: 'Admin().{createTopics,deleteTopics}', effect: 'write' },
    { path: 'Admin().{listTopics,listGroups,describeGroups,metadata}', effect: 'read' },
  ],
  consumers: [{ path: 'Consumer().consume', queue: { argument: 0, key: 'topics' } }],
} as const satisfies Library;
