import type { Library } from '../../model/library.ts';

export default {
  id: 'intuit-oauth',
  packages: ['intuit-oauth'],
  purpose: 'Signs in at Intuit, and calls its API, such as that of QuickBooks.',
  system: {
    name: 'QuickBooks',
    kind: 'http-api',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().{createToken,refresh,refreshUsingToken,revoke,makeApiCall,validateIdToken}', effect: 'call' },
    { path: 'default().getUserInfo', effect: 'read' },
  ],
  promises: [{ path: 'default().{createToken,refresh,refreshUsingToken,revoke,makeApiCall}', begins: 'at-once' }],
} as const satisfies Library;
