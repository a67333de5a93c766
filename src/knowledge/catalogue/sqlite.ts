import type { Library } from '../../model/library.ts';

export default {
  id: 'sqlite',
  packages: ['sqlite3', 'sqlite', 'node:sqlite', 'bun:sqlite', 'expo-sqlite'],
  purpose: 'SQLite in the process.',
  system: {
    name: 'SQLite',
    aliases: ['libSQL'],
    kind: 'database',
    hosting: 'self-hosted',
  },
  clients: [
    { path: 'Database()', url: { argument: 0 } },
    { path: 'DatabaseSync()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'open()', options: { argument: 0 }, url: { argument: 0, key: 'filename' } },
    { path: 'openDatabaseAsync()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'openDatabaseSync()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'Database().{run,get,all,each,exec,prepare,query}', effect: 'call' },
    { path: 'DatabaseSync().{exec,prepare}', effect: 'call' },
    { path: 'open().{run,get,all,each,exec,prepare}', effect: 'call' },
    {
      path: 'openDatabaseSync().{execSync,runSync,getFirstSync,getAllSync,getEachSync,prepareSync,withTransactionSync}',
      effect: 'call',
    },
    {
      path: '{openDatabaseSync,openDatabaseAsync}().{execAsync,runAsync,getFirstAsync,getAllAsync,getEachAsync,prepareAsync,withTransactionAsync}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
