import type { Library } from '../../model/library.ts';

export default {
  id: 'paypal',
  packages: [
    '@paypal/paypal-server-sdk',
    '@paypal/checkout-server-sdk',
    '@paypal/react-paypal-js',
    '@paypal/paypal-js',
  ],
  purpose: 'Client of the PayPal API.',
  system: {
    name: 'PayPal',
    kind: 'payment',
    vendor: 'PayPal',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 0 } },
    { path: 'core.PayPalHttpClient()' },
    { path: 'loadScript()', options: { argument: 0 } },
    { path: 'PayPalScriptProvider()', options: { argument: 0, key: 'options' } },
  ],
  outbound: [
    { path: 'OrdersController().{createOrder,captureOrder,authorizeOrder,getOrder,patchOrder}', effect: 'call' },
    {
      path: 'PaymentsController().{captureAuthorizedPayment,refundCapturedPayment,voidPayment,getAuthorizedPayment,getCapturedPayment,getRefund}',
      effect: 'call',
    },
    { path: 'VaultController().*', effect: 'call' },
    { path: 'core.PayPalHttpClient().execute', effect: 'call' },
  ],
} as const satisfies Library;
