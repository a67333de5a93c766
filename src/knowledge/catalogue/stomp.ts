import type { Library } from '../../model/library.ts';

export default {
  id: 'stomp',
  packages: ['stompit'],
  purpose: 'Client of brokers that speak STOMP: ActiveMQ, RabbitMQ.',
  system: { name: 'STOMP broker', aliases: ['ActiveMQ'], kind: 'queue', hosting: 'either' },
  clients: [
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'ConnectFailover()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'connect<1.1>.{send,sendString}', effect: 'publish' },
    { path: 'connect<1.1>.subscribe', effect: 'consume' },
    { path: 'connect<1.1>.ack', effect: 'write' },
  ],
} as const satisfies Library;
