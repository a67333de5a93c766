import type { Library } from '../../model/library.ts';

export default {
  id: 'stripe',
  packages: ['stripe'],
  purpose: 'Client of the Stripe API.',
  system: {
    name: 'Stripe',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 1 }, url: { argument: 1, key: 'host' } }],
  outbound: [
    {
      path: 'default().{account,accountLinks,accountSessions,accounts,applePayDomains,applicationFees,apps,balance,balanceSettings,balanceTransactions,billing,billingPortal,charges,checkout,climate,confirmationTokens,countrySpecs,coupons,creditNotes,customerSessions,customers,disputes,entitlements,ephemeralKeys,events,exchangeRates,fileLinks,files,financialConnections,forwarding,identity,invoiceItems,invoicePayments,invoiceRenderingTemplates,invoices,issuing,mandates,paymentAttemptRecords,paymentIntents,paymentLinks,paymentMethodConfigurations,paymentMethodDomains,paymentMethods,paymentRecords,payouts,plans,prices,productCatalog,products,promotionCodes,quotes,radar,refunds,reporting,reviews,setupAttempts,setupIntents,shippingRates,sigma,sources,subscriptionItems,subscriptionSchedules,subscriptions,tax,taxCodes,taxIds,taxRates,terminal,threeDSecure,tokens,topups,transfers,treasury,webhookEndpoints}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'default().{account,accountLinks,accountSessions,accounts,applePayDomains,applicationFees,apps,balance,balanceSettings,balanceTransactions,billing,billingPortal,charges,checkout,climate,confirmationTokens,countrySpecs,coupons,creditNotes,customerSessions,customers,disputes,entitlements,ephemeralKeys,events,exchangeRates,fileLinks,files,financialConnections,forwarding,identity,invoiceItems,invoicePayments,invoiceRenderingTemplates,invoices,issuing,mandates,paymentAttemptRecords,paymentIntents,paymentLinks,paymentMethodConfigurations,paymentMethodDomains,paymentMethods,paymentRecords,payouts,plans,prices,productCatalog,products,promotionCodes,quotes,radar,refunds,reporting,reviews,setupAttempts,setupIntents,shippingRates,sigma,sources,subscriptionItems,subscriptionSchedules,subscriptions,tax,taxCodes,taxIds,taxRates,terminal,threeDSecure,tokens,topups,transfers,treasury,webhookEndpoints}.*.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'default().{account,accountLinks,accountSessions,accounts,applePayDomains,applicationFees,apps,balance,balanceSettings,balanceTransactions,billing,billingPortal,charges,checkout,climate,confirmationTokens,countrySpecs,coupons,creditNotes,customerSessions,customers,disputes,entitlements,ephemeralKeys,events,exchangeRates,fileLinks,files,financialConnections,forwarding,identity,invoiceItems,invoicePayments,invoiceRenderingTemplates,invoices,issuing,mandates,paymentAttemptRecords,paymentIntents,paymentLinks,paymentMethodConfigurations,paymentMethodDomains,paymentMethods,paymentRecords,payouts,plans,prices,productCatalog,products,promotionCodes,quotes,radar,refunds,reporting,reviews,setupAttempts,setupIntents,shippingRates,sigma,sources,subscriptionItems,subscriptionSchedules,subscriptions,tax,taxCodes,taxIds,taxRates,terminal,threeDSecure,tokens,topups,transfers,treasury,webhookEndpoints}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'default().{account,accountLinks,accountSessions,accounts,applePayDomains,applicationFees,apps,balance,balanceSettings,balanceTransactions,billing,billingPortal,charges,checkout,climate,confirmationTokens,countrySpecs,coupons,creditNotes,customerSessions,customers,disputes,entitlements,ephemeralKeys,events,exchangeRates,fileLinks,files,financialConnections,forwarding,identity,invoiceItems,invoicePayments,invoiceRenderingTemplates,invoices,issuing,mandates,paymentAttemptRecords,paymentIntents,paymentLinks,paymentMethodConfigurations,paymentMethodDomains,paymentMethods,paymentRecords,payouts,plans,prices,productCatalog,products,promotionCodes,quotes,radar,refunds,reporting,reviews,setupAttempts,setupIntents,shippingRates,sigma,sources,subscriptionItems,subscriptionSchedules,subscriptions,tax,taxCodes,taxIds,taxRates,terminal,threeDSecure,tokens,topups,transfers,treasury,webhookEndpoints}.*.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'default().{account,accountLinks,accountSessions,accounts,applePayDomains,applicationFees,apps,balance,balanceSettings,balanceTransactions,billing,billingPortal,charges,checkout,climate,confirmationTokens,countrySpecs,coupons,creditNotes,customerSessions,customers,disputes,entitlements,ephemeralKeys,events,exchangeRates,fileLinks,files,financialConnections,forwarding,identity,invoiceItems,invoicePayments,invoiceRenderingTemplates,invoices,issuing,mandates,paymentAttemptRecords,paymentIntents,paymentLinks,paymentMethodConfigurations,paymentMethodDomains,paymentMethods,paymentRecords,payouts,plans,prices,productCatalog,products,promotionCodes,quotes,radar,refunds,reporting,reviews,setupAttempts,setupIntents,shippingRates,sigma,sources,subscriptionItems,subscriptionSchedules,subscriptions,tax,taxCodes,taxIds,taxRates,terminal,threeDSecure,tokens,topups,transfers,treasury,webhookEndpoints}.*',
      effect: 'call',
    },
    {
      path: 'default().{account,accountLinks,accountSessions,accounts,applePayDomains,applicationFees,apps,balance,balanceSettings,balanceTransactions,billing,billingPortal,charges,checkout,climate,confirmationTokens,countrySpecs,coupons,creditNotes,customerSessions,customers,disputes,entitlements,ephemeralKeys,events,exchangeRates,fileLinks,files,financialConnections,forwarding,identity,invoiceItems,invoicePayments,invoiceRenderingTemplates,invoices,issuing,mandates,paymentAttemptRecords,paymentIntents,paymentLinks,paymentMethodConfigurations,paymentMethodDomains,paymentMethods,paymentRecords,payouts,plans,prices,productCatalog,products,promotionCodes,quotes,radar,refunds,reporting,reviews,setupAttempts,setupIntents,shippingRates,sigma,sources,subscriptionItems,subscriptionSchedules,subscriptions,tax,taxCodes,taxIds,taxRates,terminal,threeDSecure,tokens,topups,transfers,treasury,webhookEndpoints}.*.*',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 1, key: 'maxNetworkRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'default().{charges,customers,subscriptions,invoices,paymentIntents,refunds,transfers,payouts,setupIntents}.{create,update,retrieve,list}',
      kind: 'client-option',
      option: { argument: 1, key: 'maxNetworkRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: 'default', option: { argument: 1, key: 'timeout' } },
    {
      path: 'default().{charges,customers,subscriptions,invoices,paymentIntents,refunds,transfers,payouts,setupIntents}.{create,update,retrieve,list}',
      option: { argument: 1, key: 'timeout' },
    },
    {
      path: 'default().{charges,customers,subscriptions,invoices,paymentIntents,refunds,transfers,payouts,setupIntents}.{create,update,retrieve,list}',
      option: { argument: 2, key: 'timeout' },
    },
  ],
  same: [{ path: 'stripe#Stripe', as: 'stripe#default' }],
  defaults: {
    version: '23.1.0',
    attempts: 3,
    on: 'connection errors and timeouts, HTTP 409, >=500; stripe-should-retry header overrides; NOT 429 (unless that header says so). ECONNRESET/EPIPE is retried once even with maxNetworkRetries: 0',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 80000,
    worstCaseMs: 241000,
    retryOption: 'maxNetworkRetries: new Stripe(key, {maxNetworkRetries}) or per request options',
    timeoutOption: 'timeout: new Stripe(key, {timeout}) or per request options',
    regionOption: 'host (default api.stripe.com); stripeAccount',
    idempotency:
      'adds Idempotency-Key "stripe-node-retry-<uuid>" by itself to every v1 POST and every v2 POST/DELETE, and reuses it on its retries; your own: {idempotencyKey} per request (needed across process restarts)',
    ownKey: true,
    notes:
      'First two delays are both 500 ms (exponent starts at -1, floor 500 ms). Retry-After is not read. A server that accepts and never answers is given up after 241 s.',
    source: [
      'stripe/cjs/stripe.core.js:102',
      'stripe/cjs/platform/PlatformFunctions.js:53',
      'stripe/cjs/stripe.core.js:103',
      'stripe/cjs/stripe.core.js:104',
      'stripe/cjs/RequestSender.js:202',
      'stripe/cjs/RequestSender.js:222',
      'stripe/cjs/RequestSender.js:230',
      'stripe/cjs/RequestSender.js:271',
      'stripe/cjs/RequestSender.js:280',
      'stripe/cjs/net/HttpClient.js:42',
    ],
    exceptions: [
      {
        below: '17.0.0',
        version: '16.12.0',
        attempts: 2,
        worstCaseMs: 160500,
        source: ['stripe/cjs/stripe.core.js:79'],
      },
      {
        below: '13.0.0',
        version: '12.18.0',
        on: 'nothing',
        attempts: 1,
        backoff: 'none',
        jitter: false,
        worstCaseMs: 80000,
        source: ['stripe/cjs/stripe.core.js:74'],
      },
    ],
  },
} as const satisfies Library;
