import type { Library } from '../../model/library.ts';

export default {
  id: 'rudderstack',
  packages: ['@rudderstack/rudder-sdk-node', '@rudderstack/analytics-js'],
  purpose: 'Product analytics with RudderStack.',
  system: {
    name: 'RudderStack',
    kind: 'analytics',
    vendor: 'RudderStack',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 1 }, url: { argument: 1, key: 'dataPlaneUrl' } },
    { path: 'RudderAnalytics()' },
  ],
  outbound: [
    { path: 'default().{track,identify,page,screen,group,alias,flush}', effect: 'send' },
    { path: 'RudderAnalytics().{track,identify,page,group,alias,load}', effect: 'send' },
  ],
} as const satisfies Library;
