import type { Library } from '../../model/library.ts';

export default {
  id: 'rascal',
  packages: ['rascal'],
  purpose: 'RabbitMQ by configuration: subscriptions and publications have names.',
  system: {
    name: 'RabbitMQ',
    aliases: ['AMQP'],
    kind: 'queue',
    hosting: 'either',
  },
  clients: [{ path: 'BrokerAsPromised.create()', options: { argument: 0 } }],
  outbound: [
    { path: 'BrokerAsPromised.create().{publish,forward}', effect: 'publish' },
    { path: 'BrokerAsPromised.create().{subscribe,subscribeAll}', effect: 'consume' },
  ],
  producers: [{ path: 'BrokerAsPromised.create().{publish,forward}', queue: { argument: 0 } }],
  consumers: [{ path: 'BrokerAsPromised.create().subscribe', queue: { argument: 0 } }],
  same: [
    { path: 'rascal#Broker.create<1.1>', as: 'rascal#BrokerAsPromised.create()' },
    { path: 'rascal#createBrokerAsPromised()', as: 'rascal#BrokerAsPromised.create()' },
    { path: 'rascal#{Broker,BrokerAsPromised}()', as: 'rascal#BrokerAsPromised.create()' },
  ],
} as const satisfies Library;
