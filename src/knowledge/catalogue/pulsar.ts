import type { Library } from '../../model/library.ts';

export default {
  id: 'pulsar',
  packages: ['pulsar-client'],
  purpose: 'Client of Apache Pulsar.',
  system: { name: 'Apache Pulsar', aliases: ['Pulsar'], kind: 'queue', vendor: 'Apache', hosting: 'either' },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'serviceUrl' } }],
  outbound: [
    { path: 'Client().createProducer().{send,flush}', effect: 'publish' },
    { path: 'Client().subscribe', effect: 'consume' },
    { path: 'Client().subscribe().{receive,batchReceive}', effect: 'consume' },
    { path: 'Client().createReader().readNext', effect: 'consume' },
    {
      path: 'Client().subscribe().{acknowledge,acknowledgeId,acknowledgeCumulative,acknowledgeCumulativeId,negativeAcknowledge,negativeAcknowledgeId,unsubscribe,seek,seekTimestamp}',
      effect: 'write',
    },
    { path: 'Client().getPartitionsForTopic', effect: 'read' },
    { path: 'Client().{createProducer,createReader}', effect: 'call' },
  ],
  producers: [{ path: 'Client().createProducer().send', madeWith: { argument: 0, key: 'topic' } }],
  consumers: [
    { path: 'Client().subscribe', queue: { argument: 0, key: 'topic' }, handler: { argument: 0, key: 'listener' } },
  ],
  timeoutOptions: [{ path: 'Client', option: { argument: 0, key: 'operationTimeoutSeconds' }, unit: 's' }],
} as const satisfies Library;
