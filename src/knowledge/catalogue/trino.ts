import type { Library } from '../../model/library.ts';

export default {
  id: 'trino',
  packages: ['trino-client', 'presto-client'],
  purpose: 'Clients of Trino and Presto.',
  system: { name: 'Trino', kind: 'database', hosting: 'either' },
  systemsByPackage: { 'presto-client': { name: 'Presto' } },
  clients: [
    { path: 'Trino.create()', options: { argument: 0 }, url: { argument: 0, key: 'server' } },
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'Trino().query', effect: 'call' },
    { path: 'Client().execute', effect: 'call' },
    { path: 'Trino().queryInfo', effect: 'read' },
    { path: 'Client().{nodes,query}', effect: 'read' },
    { path: 'Trino().cancel', effect: 'write' },
    { path: 'Client().kill', effect: 'write' },
  ],
  same: [{ path: 'trino-client#Trino.create()', as: 'trino-client#Trino()' }],
} as const satisfies Library;
