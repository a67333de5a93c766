import type { Library } from '../../model/library.ts';

export default {
  id: 'ably',
  packages: ['ably', 'ably/*'],
  purpose: 'Client of Ably.',
  system: {
    name: 'Ably',
    kind: 'http-api',
    vendor: 'Ably',
    hosting: 'saas',
  },
  clients: [
    { path: 'Realtime()', options: { argument: 0 } },
    { path: 'Rest()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{Realtime,Rest}().channels.get().publish', effect: 'publish' },
    { path: 'Rest().batchPublish', effect: 'publish' },
    { path: 'Realtime().channels.get().subscribe', effect: 'consume' },
    { path: 'Realtime().channels.get().presence.{enter,subscribe}', effect: 'consume' },
    { path: '{Realtime,Rest}().channels.get().history', effect: 'read' },
    { path: 'Rest().{stats,time}', effect: 'read' },
    { path: 'Realtime().channels.get().presence.get', effect: 'read' },
  ],
} as const satisfies Library;
