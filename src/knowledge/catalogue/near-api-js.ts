import type { Library } from '../../model/library.ts';

export default {
  id: 'near-api-js',
  packages: ['near-api-js'],
  purpose: 'Client of nodes of NEAR.',
  clients: [
    {
      path: 'JsonRpcProvider()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: 'providers.JsonRpcProvider()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
  ],
  outbound: [
    {
      path: 'JsonRpcProvider().{view,callFunction,callFunctionRaw,query,block,accessKeyChanges,accountChanges,contractStateChanges,getNetworkId}',
      effect: 'read',
    },
    {
      path: 'JsonRpcProvider().view*',
      effect: 'read',
    },
    {
      path: 'JsonRpcProvider().block*',
      effect: 'read',
    },
    {
      path: 'JsonRpcProvider().sendTransaction',
      effect: 'write',
    },
    {
      path: 'JsonRpcProvider().sendTransaction*',
      effect: 'write',
    },
    {
      path: 'JsonRpcProvider().sendJsonRpc',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: 'JsonRpcProvider',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
} as const satisfies Library;
