import type { Library } from '../../model/library.ts';

export default {
  id: 'lemonsqueezy',
  packages: ['@lemonsqueezy/lemonsqueezy.js'],
  purpose: 'Client of the Lemon Squeezy API.',
  system: {
    name: 'Lemon Squeezy',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  clients: [{ path: 'lemonSqueezySetup()', options: { argument: 0 } }],
  outbound: [
    {
      path: '{getAuthenticatedUser,getStore,listStores,getCustomer,listCustomers,getProduct,listProducts,getVariant,listVariants,getOrder,listOrders,getSubscription,listSubscriptions,listPrices,getCheckout,listCheckouts,getLicenseKey,listLicenseKeys,getDiscount,listDiscounts,getWebhook,listWebhooks}',
      effect: 'read',
    },
    {
      path: '{createCheckout,createCustomer,updateCustomer,archiveCustomer,updateSubscription,cancelSubscription,createUsageRecord,createDiscount,deleteDiscount,createWebhook,updateWebhook,deleteWebhook,activateLicense,deactivateLicense,validateLicense,updateLicenseKey,issueOrderRefund}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
