import type { Library } from '../../model/library.ts';

export default {
  id: 'gremlin',
  packages: ['gremlin'],
  purpose: 'Driver of graph databases that speak Gremlin: Apache TinkerPop, JanusGraph, Amazon Neptune.',
  system: {
    name: 'Gremlin server',
    aliases: ['Apache TinkerPop', 'JanusGraph', 'Amazon Neptune'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [{ path: 'driver.{Client,DriverRemoteConnection}()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'driver.Client().{submit,stream}', effect: 'call' },
    { path: 'driver.{Client,DriverRemoteConnection}().open', effect: 'call' },
  ],
} as const satisfies Library;
