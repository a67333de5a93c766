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
  errors: [
    {
      name: 'ORA-00001',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source: 'https://docs.oracle.com/en/error-help/db/ora-00001/',
    },
    {
      name: 'ORA-00060',
      means: 'Two transactions waited for each other, and a statement of this one was ended.',
      again: 'yes',
      action: 'Roll back, and run the whole transaction again.',
      source: 'https://docs.oracle.com/en/error-help/db/ora-00060/',
    },
    {
      name: 'ORA-01017',
      means: 'The user or the password is wrong.',
      again: 'no',
      action: 'Check the connection settings.',
      source: 'https://docs.oracle.com/en/error-help/db/ora-01017/',
    },
    {
      name: 'ORA-12541',
      means: 'No listener answers at the address.',
      again: 'later',
      action: 'Check host and port, and whether the listener runs.',
      source: 'https://docs.oracle.com/en/error-help/db/ora-12541/',
    },
    {
      name: 'ORA-00942',
      means: 'The table does not exist, or may not be seen.',
      again: 'no',
      action: 'Check migrations and privileges.',
      source: 'https://docs.oracle.com/en/error-help/db/ora-00942/',
    },
    {
      name: 'ORA-01555',
      means: 'The old state that a query reads is not kept any more.',
      again: 'later',
      action: 'Make the query shorter, or keep undo longer.',
      source: 'https://docs.oracle.com/en/error-help/db/ora-01555/',
    },
  ],
} as const satisfies Library;
