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
  errors: [
    {
      name: 'D1_ERROR',
      means: 'A call of the database failed; its message says why.',
      again: 'depends',
      action: 'Look at its message; try again only where doing it twice does no harm.',
      source: 'https://developers.cloudflare.com/d1/observability/debug-d1/',
    },
    {
      name: 'D1_TYPE_ERROR',
      means: 'A value has another type than its column, or is undefined.',
      again: 'no',
      action: 'Correct the value.',
      source: 'https://developers.cloudflare.com/d1/observability/debug-d1/',
    },
    {
      name: 'D1_EXEC_ERROR',
      means: 'A statement of exec() is wrong.',
      again: 'no',
      action: 'Look at the line that it names.',
      source: 'https://developers.cloudflare.com/d1/observability/debug-d1/',
    },
  ],
} as const satisfies Library;
