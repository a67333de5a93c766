import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-workers-ai',
  packages: ['global', '@cloudflare/workers-types'],
  purpose: 'Models that Cloudflare runs, bound to a worker.',
  system: {
    name: 'Cloudflare Workers AI',
    aliases: ['Workers AI'],
    kind: 'llm',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  outbound: [{ path: 'Ai().run', effect: 'call' }],
} as const satisfies Library;
