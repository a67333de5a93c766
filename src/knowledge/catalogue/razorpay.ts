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
      again: 'It tries again for 24 hours, with longer and longer pauses, and then switches the webhook off.',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Razorpay-Signature'],
      verify: ['razorpay#default.validateWebhookSignature'],
      duplicates: true,
      ordered: false,
      source: [
        'https://razorpay.com/docs/webhooks/best-practices',
        'razorpay/dist/utils/razorpay-utils.js:68',
        'https://razorpay.com/docs/payments/payment-gateway/s2s-integration/test-s2s/best-practices/retries-and-idempotency',
      ],
    },
  ],
} as const satisfies Library;
