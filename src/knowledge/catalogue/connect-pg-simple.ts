import type { Library } from '../../model/library.ts';

export default {
  id: 'connect-pg-simple',
  packages: ['connect-pg-simple'],
  purpose: 'Keeps sessions of Express in PostgreSQL.',
  system: { name: 'PostgreSQL', aliases: ['Postgres'], kind: 'database', hosting: 'either' },
  clients: [{ path: 'default()()', options: { argument: 0 }, url: { argument: 0, key: 'conString' } }],
} as const satisfies Library;
