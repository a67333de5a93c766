import type { Library } from '../../model/library.ts';

export default {
  id: 'dgraph',
  packages: ['dgraph-js-http'],
  purpose: 'Client of Dgraph over HTTP.',
  system: { name: 'Dgraph', kind: 'database', vendor: 'Dgraph', hosting: 'either' },
  clients: [{ path: 'DgraphClientStub()', options: { argument: 1 }, url: { argument: 0 } }, { path: 'DgraphClient()' }],
  outbound: [
    { path: 'DgraphClient().newTxn().{query,queryWithVars}', effect: 'read' },
    { path: 'DgraphClient().{getHealth,getState}', effect: 'read' },
    { path: 'DgraphClient().newTxn().{mutate,commit}', effect: 'write' },
    { path: 'DgraphClient().alter', effect: 'write' },
    { path: 'DgraphClient().login', effect: 'call' },
  ],
} as const satisfies Library;
