import type { KnownError } from '../../src/model/library-errors.ts';
import type { SystemWebhooks } from '../../src/model/library-webhooks.ts';
import { nastyText } from './sample-systems.ts';

export const sampleKnownErrors: readonly KnownError[] = [
  {
    name: 'StripeRateLimitError',
    of: 'stripe',
    systems: ['Stripe'],
    means: `Too many requests in a short time. ${nastyText}`,
    again: 'later',
    action: `Send fewer requests at once. ${nastyText}`,
    source: 'stripe/cjs/Error.js:120',
  },
  {
    name: '40P01',
    of: 'PostgreSQL',
    systems: ['PostgreSQL'],
    means: 'Two transactions waited for each other.',
    again: 'yes',
    source: 'https://www.postgresql.org/docs/current/errcodes-appendix.html',
  },
];

export const sampleWebhooks: readonly SystemWebhooks[] = [
  {
    system: 'Stripe',
    events: `payments and subscriptions ${nastyText}`,
    again: `It tries again for three days. ${nastyText}`,
    answerWithinMs: 10_000,
    signature: 'HMAC-SHA256 of time and body',
    headers: ['Stripe-Signature'],
    verify: ['stripe#default().webhooks.constructEvent'],
    duplicates: true,
    ordered: false,
    source: ['https://docs.stripe.com/webhooks'],
    checks: [
      {
        kind: 'checked',
        what: 'stripe#default().webhooks.constructEvent',
        symbol: 'receive',
        file: 'apps/api/src/hooks.ts',
        line: 9,
        certainty: 'certain',
      },
    ],
    receivers: [
      {
        name: 'POST /hooks/stripe|x',
        file: 'apps/api/src/hooks.ts',
        line: 5,
        service: '@shop/api',
        certainty: 'certain',
      },
    ],
  },
];
