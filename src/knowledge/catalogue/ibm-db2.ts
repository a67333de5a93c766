import type { Library } from '../../model/library.ts';

export default {
  id: 'ibm-db2',
  packages: ['ibm_db'],
  purpose: 'Driver of IBM Db2.',
  system: { name: 'IBM Db2', aliases: ['Db2'], kind: 'database', vendor: 'IBM', hosting: 'either' },
  clients: [
    { path: '{open,openSync}()', url: { argument: 0 } },
    { path: '{Database,Pool}()', options: { argument: 0 } },
    { path: 'Pool().{open,openSync}()', url: { argument: 0 } },
    { path: 'Database().{open,openSync}()', url: { argument: 0 } },
  ],
  outbound: [
    {
      path: '{open,openSync}().{query,querySync,queryStream,queryResult,prepare,prepareSync,beginTransaction,commitTransaction,rollbackTransaction}',
      effect: 'call',
    },
    { path: 'Database().{query,querySync,queryStream,queryResult,prepare,prepareSync}', effect: 'call' },
    { path: '{open,openSync}().prepare().{execute,executeNonQuery}', effect: 'call' },
  ],
  same: [
    { path: 'ibm_db#Pool().{open,openSync}()', as: 'ibm_db#open()' },
    { path: 'ibm_db#open<1.1>', as: 'ibm_db#open()' },
  ],
} as const satisfies Library;
