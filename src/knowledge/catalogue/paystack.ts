import type { Library } from '../../model/library.ts';

export default {
  id: 'paystack',
  packages: ['paystack'],
  purpose: 'Client of Paystack.',
  system: { name: 'Paystack', kind: 'payment', vendor: 'Stripe', hosting: 'saas' },
  clients: [{ path: 'default()' }],
  outbound: [
    {
      path: 'default().{customer,plan,page,transaction,subscription,subaccount,settlements}.{get,list,verify,totals,export}',
      effect: 'read',
    },
    { path: 'default().misc.*', effect: 'read' },
    {
      path: 'default().{customer,plan,page,subscription,subaccount}.{create,update,setRiskAction,enable,disable}',
      effect: 'write',
    },
    { path: 'default().transaction.{initialize,charge,chargeToken}', effect: 'call' },
  ],
} as const satisfies Library;
