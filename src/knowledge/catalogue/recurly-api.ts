import type { Library } from '../../model/library.ts';

export default {
  id: 'recurly-api',
  packages: [],
  purpose: 'Subscriptions and invoices.',
  system: {
    name: 'Recurly',
    kind: 'payment',
    vendor: 'Recurly',
    hosting: 'saas',
  },
  hosts: ['*.recurly.com'],
  webhooks: [
    {
      events: 'events of accounts, subscriptions and invoices',
      again: 'It tries up to ten times more, with longer and longer pauses.',
      answerWithinMs: 5000,
      headers: ['recurly-signature'],
      duplicates: true,
      ordered: false,
      source: [
        'https://docs.recurly.com/recurly-subscriptions/docs/automatic-retries',
        'https://docs.recurly.com/recurly-subscriptions/v2021-02-25/docs/best-practices',
        'https://docs.recurly.com/recurly-subscriptions/docs/signature-verification',
      ],
    },
  ],
} as const satisfies Library;
