import type { Library } from '../../model/library.ts';

export default {
  id: 'tidb-serverless',
  packages: ['@tidbcloud/serverless'],
  purpose: 'Driver of TiDB Cloud over HTTP.',
  system: { name: 'TiDB Cloud', aliases: ['TiDB'], kind: 'database', vendor: 'PingCAP', hosting: 'saas' },
  hosts: ['*.tidbcloud.com'],
  clients: [
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'connect().{execute,begin}', effect: 'call' },
    { path: 'connect().begin().{execute,commit,rollback}', effect: 'call' },
  ],
} as const satisfies Library;
