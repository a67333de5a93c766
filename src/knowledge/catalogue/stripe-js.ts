import type { Library } from '../../model/library.ts';

export default {
  id: 'stripe-js',
  packages: ['@stripe/stripe-js', '@stripe/react-stripe-js'],
  purpose: 'Stripe in the browser: cards and checkout.',
  system: {
    name: 'Stripe',
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  clients: [{ path: 'loadStripe()', options: { argument: 1 } }],
  outbound: [
    {
      path: 'loadStripe().{confirmPayment,confirmSetup,confirmCardPayment,confirmCardSetup,createPaymentMethod,createToken,redirectToCheckout,retrievePaymentIntent,retrieveSetupIntent,handleNextAction}',
      effect: 'call',
    },
  ],
  same: [
    { path: '@stripe/stripe-js#Stripe()', as: '@stripe/stripe-js#loadStripe()' },
    { path: '@stripe/react-stripe-js#useStripe()', as: '@stripe/stripe-js#loadStripe()' },
  ],
} as const satisfies Library;
