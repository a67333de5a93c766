import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-turnstile-api',
  packages: [],
  purpose: 'Tells people from bots.',
  system: {
    name: 'Cloudflare Turnstile',
    aliases: ['Turnstile'],
    kind: 'http-api',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['challenges.cloudflare.com'],
} as const satisfies Library;
