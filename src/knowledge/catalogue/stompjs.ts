import type { Library } from '../../model/library.ts';

export default {
  id: 'stompjs',
  packages: ['@stomp/stompjs'],
  purpose: 'Client of brokers that speak STOMP over WebSockets.',
  system: { name: 'STOMP broker', aliases: ['ActiveMQ'], kind: 'queue', hosting: 'either' },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'brokerURL' } }],
  outbound: [
    { path: 'Client().publish', effect: 'publish' },
    { path: 'Client().subscribe', effect: 'consume' },
    { path: 'Client().{ack,nack}', effect: 'write' },
    { path: 'Client().activate', effect: 'call' },
  ],
  producers: [{ path: 'Client().publish', queue: { argument: 0, key: 'destination' } }],
  consumers: [{ path: 'Client().subscribe', queue: { argument: 0 }, handler: { argument: 1 } }],
} as const satisfies Library;
