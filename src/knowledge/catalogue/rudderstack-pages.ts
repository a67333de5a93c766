import type { Library } from '../../model/library.ts';

export default {
  id: 'rudderstack-pages',
  packages: ['rudder-sdk-js'],
  purpose: 'Product analytics on pages with RudderStack.',
  system: { name: 'RudderStack', kind: 'analytics', vendor: 'RudderStack', hosting: 'saas' },
  clients: [{ path: 'load()', options: { argument: 2 }, url: { argument: 1 } }],
  outbound: [{ path: '{track,page,identify,group,alias}', effect: 'send' }],
} as const satisfies Library;
