import type { Library } from '../../model/library.ts';

export default {
  id: 'woocommerce',
  packages: ['@woocommerce/woocommerce-rest-api'],
  purpose: 'Client of the REST API of WooCommerce.',
  system: { name: 'WooCommerce', kind: 'http-api', vendor: 'Automattic', hosting: 'self-hosted' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [
    { path: 'default().{get,options}', effect: 'read' },
    { path: 'default().{post,put,delete}', effect: 'write' },
  ],
  timeoutOptions: [{ path: 'default', option: { argument: 0, key: 'timeout' } }],
  same: [
    { path: '@woocommerce/woocommerce-rest-api#default.default', as: '@woocommerce/woocommerce-rest-api#default' },
  ],
} as const satisfies Library;
