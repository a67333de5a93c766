import type { Library } from '../../model/library.ts';

export default {
  id: 'taxjar',
  packages: ['taxjar'],
  purpose: 'Client of TaxJar, sales tax.',
  system: {
    name: 'TaxJar',
    kind: 'http-api',
    vendor: 'Stripe',
    hosting: 'saas',
  },
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
      path: 'default().{categories,taxForOrder,ratesForLocation,nexusRegions,validateAddress,validate,summaryRates,list,show}',
      effect: 'read',
    },
    {
      path: 'default().list*',
      effect: 'read',
    },
    {
      path: 'default().show*',
      effect: 'read',
    },
    {
      path: 'default().{create,update,delete}',
      effect: 'write',
    },
    {
      path: 'default().create*',
      effect: 'write',
    },
    {
      path: 'default().update*',
      effect: 'write',
    },
    {
      path: 'default().delete*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
