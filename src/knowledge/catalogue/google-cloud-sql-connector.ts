import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-sql-connector',
  packages: ['@google-cloud/cloud-sql-connector'],
  purpose: 'Opens connections to databases of Google Cloud SQL, and asks its Admin API for their certificates.',
  system: {
    name: 'Google Cloud SQL Admin API',
    aliases: ['Cloud SQL'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['sqladmin.googleapis.com'],
  clients: [{ path: 'Connector()', options: { argument: 0 }, url: { argument: 0, key: 'sqlAdminAPIEndpoint' } }],
  outbound: [{ path: 'Connector().{getOptions,getTediousOptions,startLocalProxy}', effect: 'call' }],
} as const satisfies Library;
