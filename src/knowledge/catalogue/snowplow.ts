import type { Library } from '../../model/library.ts';

export default {
  id: 'snowplow',
  packages: ['@snowplow/node-tracker'],
  purpose: 'Sends events to a Snowplow collector.',
  system: { name: 'Snowplow', kind: 'analytics', vendor: 'Snowplow', hosting: 'either' },
  clients: [{ path: 'newTracker()', options: { argument: 1 }, url: { argument: 1, key: 'endpoint' } }],
  outbound: [{ path: 'newTracker().{track,flush}', effect: 'send' }],
} as const satisfies Library;
