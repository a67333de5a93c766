import type { Library } from '../../model/library.ts';

export default {
  id: 'react-turnstile',
  packages: ['@marsidev/react-turnstile'],
  purpose: 'Tells people from bots with Cloudflare Turnstile.',
  system: {
    name: 'Cloudflare Turnstile',
    aliases: ['Turnstile'],
    kind: 'http-api',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Turnstile()',
    },
  ],
} as const satisfies Library;
