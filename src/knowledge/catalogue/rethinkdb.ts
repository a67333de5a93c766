import type { Library } from '../../model/library.ts';

export default {
  id: 'rethinkdb',
  packages: ['rethinkdb'],
  purpose: 'Driver of RethinkDB.',
  system: { name: 'RethinkDB', kind: 'database', vendor: 'RethinkDB', hosting: 'self-hosted' },
  clients: [{ path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [{ path: '{db,table,dbList,dbCreate,dbDrop,tableCreate,tableDrop,tableList}().**.run', effect: 'call' }],
} as const satisfies Library;
