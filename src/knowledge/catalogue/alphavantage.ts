import type { Library } from '../../model/library.ts';

export default {
  id: 'alphavantage',
  packages: ['alphavantage'],
  purpose: 'Client of Alpha Vantage, prices of securities.',
  system: {
    name: 'Alpha Vantage',
    kind: 'http-api',
    vendor: 'Alpha Vantage',
    hosting: 'saas',
  },
  hosts: ['*.alphavantage.co'],
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{data,forex,crypto,technical,performance,fundamental}.*',
      effect: 'read',
    },
    {
      path: 'default().experimental',
      effect: 'read',
    },
  ],
} as const satisfies Library;
