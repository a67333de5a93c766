import type { Library } from '../../model/library.ts';

export default {
  id: 'centrifugo',
  packages: ['centrifuge'],
  purpose: 'Client of Centrifugo, messages to pages.',
  system: { name: 'Centrifugo', kind: 'http-api', vendor: 'Centrifugal Labs', hosting: 'self-hosted' },
  clients: [{ path: 'Centrifuge()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'Centrifuge().publish', effect: 'publish' },
    { path: 'Centrifuge().newSubscription().publish', effect: 'publish' },
    { path: 'Centrifuge().newSubscription().subscribe', effect: 'consume' },
    { path: 'Centrifuge().{history,presence,presenceStats}', effect: 'read' },
    { path: 'Centrifuge().newSubscription().{history,presence,presenceStats}', effect: 'read' },
    { path: 'Centrifuge().{connect,rpc,send}', effect: 'call' },
  ],
} as const satisfies Library;
