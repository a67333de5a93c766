import type { Library } from '../../model/library.ts';

export default {
  id: 'zeromq',
  packages: ['zeromq'],
  purpose: 'Sockets of ZeroMQ: messages between processes without a broker.',
  system: { name: 'ZeroMQ peer', aliases: ['ZeroMQ'], kind: 'queue', hosting: 'self-hosted' },
  clients: [
    {
      path: '{Publisher,Subscriber,Request,Reply,Dealer,Router,Pull,Push,Pair,XPublisher,XSubscriber}()',
      options: { argument: 0 },
    },
    {
      path: '{Publisher,Subscriber,Request,Reply,Dealer,Router,Pull,Push,Pair,XPublisher,XSubscriber}().{connect,bind}()',
      url: { argument: 0 },
    },
  ],
  outbound: [
    { path: '{Publisher,Push,Request,Reply,Dealer,Router,Pair,XPublisher}().send', effect: 'publish' },
    { path: '{Subscriber,Pull,Request,Reply,Dealer,Router,Pair,XSubscriber}().receive', effect: 'consume' },
  ],
} as const satisfies Library;
