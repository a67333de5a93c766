import type { Library } from '../../model/library.ts';

export default {
  id: 'mixpanel',
  packages: ['mixpanel', 'mixpanel-browser', 'mixpanel-react-native'],
  purpose: 'Product analytics with Mixpanel.',
  system: {
    name: 'Mixpanel',
    kind: 'analytics',
    vendor: 'Mixpanel',
    hosting: 'saas',
  },
  clients: [{ path: 'init()', options: { argument: 1 } }],
  outbound: [
    { path: 'init().{track,track_batch,import,import_batch,alias}', effect: 'send' },
    { path: 'init().people.*', effect: 'send' },
    { path: 'init().groups.*', effect: 'send' },
    { path: '{track,identify,alias,track_pageview,register,reset}', effect: 'send' },
    { path: 'people.*', effect: 'send' },
  ],
  same: [{ path: 'mixpanel#Mixpanel()', as: 'mixpanel#init()' }],
} as const satisfies Library;
