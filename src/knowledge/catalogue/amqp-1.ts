import type { Library } from '../../model/library.ts';

export default {
  id: 'amqp-1',
  packages: ['rhea'],
  purpose: 'Client of brokers that speak AMQP 1.0: ActiveMQ, Azure Service Bus, Qpid.',
  system: { name: 'AMQP 1.0 broker', aliases: ['ActiveMQ Artemis', 'Qpid'], kind: 'queue', hosting: 'either' },
  clients: [
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'create_container().connect()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'connect().open_sender().send', effect: 'publish' },
    { path: 'connect().send', effect: 'publish' },
    { path: 'connect().open_receiver', effect: 'consume' },
  ],
  producers: [{ path: 'connect().open_sender().send', madeWith: { argument: 0 } }],
  consumers: [{ path: 'connect().open_receiver', queue: { argument: 0 } }],
  same: [
    { path: 'rhea#create_container().connect()', as: 'rhea#connect()' },
    { path: 'rhea#default.connect()', as: 'rhea#connect()' },
  ],
} as const satisfies Library;
