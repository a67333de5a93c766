import type { Library } from '../../model/library.ts';

export default {
  id: 'oracledb',
  packages: ['oracledb'],
  purpose: 'Driver of Oracle Database.',
  system: {
    name: 'Oracle Database',
    aliases: ['Oracle'],
    kind: 'database',
    vendor: 'Oracle',
    hosting: 'either',
  },
  clients: [
    { path: 'getConnection()', options: { argument: 0 }, url: { argument: 0, key: 'connectString' } },
    { path: 'createPool()', options: { argument: 0 }, url: { argument: 0, key: 'connectString' } },
  ],
  outbound: [
    { path: 'getConnection().{execute,executeMany,queryStream,commit,rollback}', effect: 'call' },
    { path: 'createPool().getConnection', effect: 'call' },
  ],
  same: [{ path: 'oracledb#createPool().getConnection()', as: 'oracledb#getConnection()' }],
} as const satisfies Library;
