import type { Library } from '../../model/library.ts';

export default {
  id: 'sap-hana',
  packages: ['hdb'],
  purpose: 'Driver of SAP HANA.',
  system: { name: 'SAP HANA', kind: 'database', vendor: 'SAP', hosting: 'either' },
  clients: [
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [{ path: 'createClient().{connect,exec,execute,prepare,commit,rollback}', effect: 'call' }],
  same: [{ path: 'hdb#Client()', as: 'hdb#createClient()' }],
} as const satisfies Library;
