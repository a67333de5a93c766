import type { Library } from '../../model/library.ts';

export default {
  id: 'libsql',
  packages: ['@libsql/client', '@libsql/client/web', '@libsql/client/http'],
  purpose: 'Client of libSQL and Turso.',
  system: {
    name: 'SQLite',
    aliases: ['libSQL'],
    kind: 'database',
    hosting: 'self-hosted',
  },
  hosts: ['*.turso.io'],
  clients: [{ path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [{ path: 'createClient().{execute,batch,migrate,transaction,executeMultiple,sync}', effect: 'call' }],
} as const satisfies Library;
