import type { Library } from '../../model/library.ts';

export default {
  id: 'amplitude',
  packages: [
    '@amplitude/analytics-node',
    '@amplitude/analytics-browser',
    '@amplitude/unified',
    '@amplitude/node',
    'amplitude-js',
    '@amplitude/experiment-node-server',
  ],
  purpose: 'Product analytics with Amplitude.',
  system: {
    name: 'Amplitude',
    kind: 'analytics',
    vendor: 'Amplitude',
    hosting: 'saas',
  },
  clients: [{ path: 'init()', options: { argument: 1 } }, { path: 'createInstance()' }],
  outbound: [
    { path: '{track,logEvent,identify,groupIdentify,revenue,setGroup,flush}', effect: 'send' },
    { path: 'createInstance().{track,logEvent,identify,groupIdentify,revenue,flush}', effect: 'send' },
    { path: 'init().{logEvent,flush}', effect: 'send' },
  ],
} as const satisfies Library;
