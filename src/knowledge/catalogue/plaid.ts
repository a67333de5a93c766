import type { Library } from '../../model/library.ts';

export default {
  id: 'plaid',
  packages: ['plaid', 'react-plaid-link'],
  purpose: 'Client of the Plaid API.',
  system: {
    name: 'Plaid',
    kind: 'http-api',
    vendor: 'Plaid',
    hosting: 'saas',
  },
  clients: [{ path: 'PlaidApi()', options: { argument: 0 } }],
  outbound: [
    { path: 'PlaidApi().*Get', effect: 'read' },
    { path: 'PlaidApi().*', effect: 'call' },
  ],
} as const satisfies Library;
