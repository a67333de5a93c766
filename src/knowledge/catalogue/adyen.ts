import type { Library } from '../../model/library.ts';

export default {
  id: 'adyen',
  packages: ['@adyen/api-library'],
  purpose: 'Client of the Adyen API.',
  system: {
    name: 'Adyen',
    kind: 'payment',
    vendor: 'Adyen',
    hosting: 'saas',
  },
  clients: [{ path: 'Client()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'CheckoutAPI().{PaymentsApi,ModificationsApi,RecurringApi,PaymentLinksApi,OrdersApi,DonationsApi,UtilityApi}.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
