import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-api',
  packages: [],
  purpose: 'Domains, workers and caches of Cloudflare.',
  system: {
    name: 'Cloudflare',
    aliases: ['Cloudflare API'],
    kind: 'http-api',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['api.cloudflare.com', 'dash.cloudflare.com'],
} as const satisfies Library;
