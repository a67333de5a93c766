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
      source: ['https://vercel.com/docs/webhooks/webhooks-api'],
    },
  ],
} as const satisfies Library;
