import type { Library } from '../../model/library.ts';

export default {
  id: 'razorpay',
  packages: ['razorpay'],
  purpose: 'Client of the Razorpay API.',
  system: {
    name: 'Razorpay',
    kind: 'payment',
    vendor: 'Razorpay',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().*.{fetch,all,fetchPayments,fetchMultipleRefund}', effect: 'read' },
    { path: 'default().*.{create,edit,capture,refund,cancel,update,delete,pause,resume}', effect: 'write' },
  ],
  webhooks: [
    {
      events: 'events of payments, orders and refunds',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Razorpay-Signature'],
      verify: ['razorpay#default.validateWebhookSignature'],
      source: ['https://razorpay.com/docs/webhooks/validate-test/', 'razorpay/dist/razorpay.js:13'],
    },
  ],
} as const satisfies Library;
