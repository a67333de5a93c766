import type { Library } from '../../model/library.ts';

export default {
  id: 'meta-business',
  packages: ['facebook-nodejs-business-sdk'],
  purpose: 'Client of the marketing and conversions APIs of Meta.',
  system: {
    name: 'Meta Graph API',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'FacebookAdsApi.init()',
    },
    {
      path: 'FacebookAdsApi()',
    },
  ],
  outbound: [
    {
      path: 'EventRequest().**.execute',
      effect: 'send',
    },
    {
      path: '{AdAccount,Campaign,AdSet,Ad,AdCreative,Page,User,Business,CustomAudience,ProductCatalog,Lead,IGUser}().{get,read}',
      effect: 'read',
    },
    {
      path: '{AdAccount,Campaign,AdSet,Ad,AdCreative,Page,User,Business,CustomAudience,ProductCatalog,Lead,IGUser}().get*',
      effect: 'read',
    },
    {
      path: '{AdAccount,Campaign,AdSet,Ad,AdCreative,Page,User,Business,CustomAudience,ProductCatalog,Lead,IGUser}().{create,update,delete}',
      effect: 'write',
    },
    {
      path: '{AdAccount,Campaign,AdSet,Ad,AdCreative,Page,User,Business,CustomAudience,ProductCatalog,Lead,IGUser}().create*',
      effect: 'write',
    },
    {
      path: '{AdAccount,Campaign,AdSet,Ad,AdCreative,Page,User,Business,CustomAudience,ProductCatalog,Lead,IGUser}().update*',
      effect: 'write',
    },
    {
      path: '{AdAccount,Campaign,AdSet,Ad,AdCreative,Page,User,Business,CustomAudience,ProductCatalog,Lead,IGUser}().delete*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
