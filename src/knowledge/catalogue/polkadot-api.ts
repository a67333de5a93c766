import type { Library } from '../../model/library.ts';

export default {
  id: 'polkadot-api',
  packages: ['@polkadot/api', '@polkadot/rpc-provider'],
  purpose: 'Client of nodes of Polkadot and its kin.',
  clients: [
    {
      path: 'WsProvider()',
      url: {
        argument: 0,
      },
    },
    {
      path: 'HttpProvider()',
      url: {
        argument: 0,
      },
    },
    {
      path: 'ApiPromise.create()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'ApiPromise()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{ApiPromise.create,ApiPromise}().query.*.*',
      effect: 'read',
    },
    {
      path: '{ApiPromise.create,ApiPromise}().rpc.*.*',
      effect: 'call',
    },
    {
      path: '{ApiPromise.create,ApiPromise}().tx.*.*().signAndSend',
      effect: 'write',
    },
    {
      path: '{ApiPromise.create,ApiPromise}().derive.*.*',
      effect: 'read',
    },
  ],
} as const satisfies Library;
