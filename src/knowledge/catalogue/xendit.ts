import type { Library } from '../../model/library.ts';

export default {
  id: 'xendit',
  packages: ['xendit-node'],
  purpose: 'Client of Xendit.',
  system: { name: 'Xendit', kind: 'payment', vendor: 'Xendit', hosting: 'saas' },
  clients: [
    { path: 'Xendit()', options: { argument: 0 }, url: { argument: 0, key: 'xenditURL' } },
    {
      path: '{Customer,PaymentRequest,Transaction,Balance,PaymentMethod,Refund,Payout,Invoice}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'xenditURL' },
    },
  ],
  outbound: [
    { path: 'Xendit().*.get*', effect: 'read' },
    {
      path: '{Customer,PaymentRequest,Transaction,Balance,PaymentMethod,Refund,Payout,Invoice}().get*',
      effect: 'read',
    },
    { path: 'Xendit().*.{create,update,expire,cancel}*', effect: 'write' },
    {
      path: '{Customer,PaymentRequest,PaymentMethod,Refund,Payout,Invoice}().{create,update,expire,cancel}*',
      effect: 'write',
    },
    { path: 'Xendit().*.*', effect: 'call' },
  ],
  same: [{ path: 'xendit-node#default', as: 'xendit-node#Xendit' }],
} as const satisfies Library;
