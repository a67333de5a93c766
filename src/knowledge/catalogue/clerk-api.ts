import type { Library } from '../../model/library.ts';

export default {
  id: 'clerk-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Clerk',
    kind: 'auth',
    vendor: 'Clerk',
    hosting: 'saas',
  },
  hosts: ['*.clerk.com', '*.clerk.dev', '*.clerk.accounts.dev'],
  webhooks: [
    {
      events: 'events of users, sessions and organizations',
      again: 'Svix, which sends for Clerk, tries again on a set schedule.',
      signature: 'HMAC-SHA256 of an id, a timestamp and the raw body, in the manner of Svix',
      headers: ['svix-signature'],
      verify: [
        'svix#Webhook().verify',
        '@clerk/backend/webhooks#verifyWebhook',
        '@clerk/nextjs/webhooks#verifyWebhook',
        '@clerk/express/webhooks#verifyWebhook',
        '@clerk/fastify/webhooks#verifyWebhook',
        '@clerk/astro/webhooks#verifyWebhook',
      ],
      source: ['https://clerk.com/docs/guides/development/webhooks/overview', '@clerk/backend/dist/webhooks.js:45'],
    },
  ],
} as const satisfies Library;
