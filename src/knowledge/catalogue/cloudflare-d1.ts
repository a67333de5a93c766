import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-d1',
  packages: ['global', '@cloudflare/workers-types'],
  purpose: 'SQLite of Cloudflare, bound to a worker.',
  system: {
    name: 'Cloudflare D1',
    aliases: ['D1'],
    kind: 'database',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  outbound: [
    { path: 'D1Database().prepare().{all,first,run,raw}', effect: 'call' },
    { path: 'D1Database().{batch,exec,dump}', effect: 'call' },
  ],
} as const satisfies Library;
