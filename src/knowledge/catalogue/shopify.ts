import type { Library } from '../../model/library.ts';

export default {
  id: 'shopify',
  packages: [
    '@shopify/shopify-api',
    '@shopify/shopify-app-remix',
    '@shopify/shopify-app-remix/server',
    '@shopify/admin-api-client',
    '@shopify/storefront-api-client',
    'shopify-api-node',
  ],
  purpose: 'Client of the Shopify API.',
  system: {
    name: 'Shopify',
    kind: 'http-api',
    vendor: 'Shopify',
    hosting: 'saas',
  },
  clients: [
    { path: 'shopifyApi()', options: { argument: 0 } },
    { path: 'shopifyApp()', options: { argument: 0 } },
    { path: 'createAdminApiClient()', options: { argument: 0 } },
    { path: 'createStorefrontApiClient()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'shopifyApi().clients.{Graphql,Rest,Storefront}().{request,query,get,post,put,delete}', effect: 'call' },
    { path: '{createAdminApiClient,createStorefrontApiClient}().{request,fetch}', effect: 'call' },
    { path: 'default().*.*', effect: 'call' },
    { path: 'shopifyApi().auth.{begin,callback,tokenExchange}', effect: 'call' },
    { path: 'shopifyApi().webhooks.register', effect: 'call' },
  ],
} as const satisfies Library;
