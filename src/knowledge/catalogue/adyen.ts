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
  webhooks: [
    {
      events: 'events of payments, refunds, chargebacks and payouts',
      again:
        'It tries three times more within half a minute, and then for up to 30 days, with pauses of up to 8 hours.',
      signature: 'HMAC-SHA256',
      verify: [
        '@adyen/api-library#{hmacValidator,HmacValidator}().{validateHMAC,validateHMACSignature,validateBankingHMAC}',
      ],
      source: [
        'https://docs.adyen.com/development-resources/webhooks/troubleshoot',
        '@adyen/api-library/lib/src/utils/hmacValidator.d.ts:38',
      ],
    },
  ],
} as const satisfies Library;
