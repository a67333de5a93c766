import type { Library } from '../../model/library.ts';

export default {
  id: 'webhook-checks',
  packages: [
    'svix',
    '@octokit/webhooks',
    '@octokit/webhooks-methods',
    '@sendgrid/eventwebhook',
    'discord-interactions',
    '@sanity/webhook',
    '@contentful/node-apps-toolkit',
    'coinbase-commerce-node',
    '@clerk/backend/webhooks',
    '@clerk/nextjs/webhooks',
    '@clerk/express/webhooks',
    '@clerk/fastify/webhooks',
    '@clerk/astro/webhooks',
    '@linear/sdk/webhooks',
    '@polar-sh/sdk/webhooks',
    '@polar-sh/nextjs',
    '@upstash/qstash/nextjs',
  ],
  purpose: 'Packages that check who sent a webhook, and that call nobody.',
} as const satisfies Library;
