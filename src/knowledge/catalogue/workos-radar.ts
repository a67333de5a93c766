import type { Library } from '../../model/library.ts';

export default {
  id: 'workos-radar',
  packages: ['@workos/radar-signals', '@workos/radar-signals/react'],
  purpose: 'Collects signals of the browser for the bot protection of WorkOS.',
  system: {
    name: 'WorkOS Radar',
    kind: 'auth',
    vendor: 'WorkOS',
    hosting: 'saas',
  },
  clients: [
    { path: 'RadarSignalsProvider()', options: { argument: 0 } },
    { path: '{useRadarToken,createRadarSignals,init,initialize}()' },
  ],
} as const satisfies Library;
