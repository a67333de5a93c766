import type { Library } from '../../model/library.ts';

export default {
  id: 's2-streamstore',
  packages: ['@s2-dev/streamstore'],
  purpose: 'Client of S2, streams of records.',
  system: {
    name: 'S2',
    kind: 'queue',
    vendor: 'S2',
    hosting: 'saas',
  },
  hosts: ['*.s2.dev'],
  clients: [
    {
      path: 'S2()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'S2().{basins,accessTokens,metrics,locations}.{list,listAll,getConfig,getDefault,account,basin,stream}',
      effect: 'read',
    },
    {
      path: 'S2().{basins,accessTokens,locations}.{create,delete,ensure,reconfigure,issue,revoke,setDefault}',
      effect: 'write',
    },
    {
      path: 'S2().basin().streams.{list,listAll,getConfig}',
      effect: 'read',
    },
    {
      path: 'S2().basin().streams.{create,delete,ensure,reconfigure}',
      effect: 'write',
    },
    {
      path: 'S2().basin().stream().{append,appendSession}',
      effect: 'publish',
    },
    {
      path: 'S2().basin().stream().{read,readSession}',
      effect: 'consume',
    },
    {
      path: 'S2().basin().stream().checkTail',
      effect: 'read',
    },
  ],
  retryOptions: [
    {
      path: 'S2',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'retry.maxAttempts',
      },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    {
      path: 'S2',
      option: {
        argument: 0,
        key: 'requestTimeoutMillis',
      },
    },
    {
      path: 'S2',
      option: {
        argument: 0,
        key: 'connectionTimeoutMillis',
      },
    },
  ],
} as const satisfies Library;
