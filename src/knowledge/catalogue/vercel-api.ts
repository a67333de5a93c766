import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-api',
  packages: [],
  purpose: 'Projects and deployments on Vercel.',
  system: {
    name: 'Vercel',
    aliases: ['Vercel API'],
    kind: 'http-api',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  hosts: ['api.vercel.com', 'vercel.com', 'www.vercel.com'],
  webhooks: [
    {
      events: 'events of deployments and projects',
      signature: 'HMAC-SHA1 of the raw body',
      headers: ['x-vercel-signature'],
      source: [
        'https://vercel.com/docs/webhooks/webhooks-api',
        'https://github.com/vercel/example-marketplace-integration/blob/main/app/webhook/route.ts',
      ],
    },
  ],
} as const satisfies Library;
