import type { Library } from '../../model/library.ts';

export default {
  id: 'braintree',
  packages: ['braintree', 'braintree-web', 'braintree-web-drop-in'],
  purpose: 'Client of the Braintree API.',
  system: {
    name: 'Braintree',
    kind: 'payment',
    vendor: 'PayPal',
    hosting: 'saas',
  },
  clients: [{ path: 'BraintreeGateway()', options: { argument: 0 } }],
  outbound: [
    { path: 'BraintreeGateway().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    {
      path: 'BraintreeGateway().transaction.{sale,refund,void,submitForSettlement,cloneTransaction,adjustAuthorization}',
      effect: 'write',
    },
    {
      path: 'BraintreeGateway().{customer,paymentMethod,subscription,address,creditCard}.{create,update,delete,cancel}',
      effect: 'write',
    },
    { path: 'BraintreeGateway().clientToken.generate', effect: 'write' },
    { path: 'BraintreeGateway().*.*', effect: 'call' },
  ],
} as const satisfies Library;
