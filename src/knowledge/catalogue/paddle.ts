import type { Library } from '../../model/library.ts';

export default {
  id: 'paddle',
  packages: ['@paddle/paddle-node-sdk', '@paddle/paddle-js'],
  purpose: 'Client of the Paddle API.',
  system: {
    name: 'Paddle',
    kind: 'payment',
    vendor: 'Paddle',
    hosting: 'saas',
  },
  clients: [
    { path: 'Paddle()', options: { argument: 1 } },
    { path: 'initializePaddle()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Paddle().{addresses,adjustments,businesses,clientTokens,customerPortalSessions,customers,discountGroups,discounts,eventTypes,events,metrics,notificationSettings,notifications,paymentMethods,prices,pricingPreview,products,reports,simulationRunEvents,simulationRuns,simulationTypes,simulations,subscriptions,transactions}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'Paddle().{addresses,adjustments,businesses,clientTokens,customerPortalSessions,customers,discountGroups,discounts,eventTypes,events,metrics,notificationSettings,notifications,paymentMethods,prices,pricingPreview,products,reports,simulationRunEvents,simulationRuns,simulationTypes,simulations,subscriptions,transactions}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'Paddle().{addresses,adjustments,businesses,clientTokens,customerPortalSessions,customers,discountGroups,discounts,eventTypes,events,metrics,notificationSettings,notifications,paymentMethods,prices,pricingPreview,products,reports,simulationRunEvents,simulationRuns,simulationTypes,simulations,subscriptions,transactions}.*',
      effect: 'call',
    },
  ],
  webhooks: [
    {
      events: 'events of transactions, subscriptions and customers',
      again: 'It tries up to 60 times within 3 days, with longer and longer pauses.',
      answerWithinMs: 5000,
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['Paddle-Signature'],
      verify: ['@paddle/paddle-node-sdk#Paddle().webhooks.{unmarshal,isSignatureValid}'],
      duplicates: true,
      ordered: false,
      source: [
        'https://developer.paddle.com/webhooks/about/respond-to-webhooks',
        'https://developer.paddle.com/webhooks/about/how-webhooks-work',
      ],
    },
  ],
} as const satisfies Library;
