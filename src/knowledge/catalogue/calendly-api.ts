import type { Library } from '../../model/library.ts';

export default {
  id: 'calendly-api',
  packages: [],
  purpose: 'Appointments.',
  system: {
    name: 'Calendly',
    kind: 'http-api',
    vendor: 'Calendly',
    hosting: 'saas',
  },
  hosts: ['*.calendly.com'],
  webhooks: [
    {
      events: 'bookings that are made and cancelled',
      answerWithinMs: 15000,
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['Calendly-Webhook-Signature'],
      source: [
        'https://developer.calendly.com/api-docs/overview/webhooks/webhook-signatures',
        'https://developer.calendly.com/docs/webhooks/overview',
      ],
    },
  ],
} as const satisfies Library;
