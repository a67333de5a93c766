import type { Library } from '../../model/library.ts';

export default {
  id: 'google-ads',
  packages: ['google-ads-api'],
  purpose: 'Client of Google Ads.',
  system: {
    name: 'Google Ads',
    kind: 'analytics',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'GoogleAdsApi()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'GoogleAdsApi().Customer().{query,queryStream,report,reportCount,reportStream,reportStreamRaw}',
      effect: 'read',
    },
    {
      path: 'GoogleAdsApi().Customer().mutateResources',
      effect: 'write',
    },
    {
      path: 'GoogleAdsApi().Customer().*.{create,update,remove,upload,apply,dismiss}',
      effect: 'write',
    },
    {
      path: 'GoogleAdsApi().Customer().*.upload*',
      effect: 'write',
    },
    {
      path: 'GoogleAdsApi().Customer().*.apply*',
      effect: 'write',
    },
    {
      path: 'GoogleAdsApi().Customer().*.dismiss*',
      effect: 'write',
    },
    {
      path: 'GoogleAdsApi().listAccessibleCustomers',
      effect: 'read',
    },
  ],
} as const satisfies Library;
