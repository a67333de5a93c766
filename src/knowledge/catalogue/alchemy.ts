import type { Library } from '../../model/library.ts';

export default {
  id: 'alchemy',
  packages: ['alchemy-sdk', '@alch/alchemy-sdk'],
  purpose: 'Client of Alchemy, nodes of block chains.',
  system: {
    name: 'Alchemy',
    kind: 'http-api',
    vendor: 'Alchemy',
    hosting: 'saas',
  },
  hosts: ['*.alchemy.com', '*.alchemyapi.io'],
  clients: [
    {
      path: 'Alchemy()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'initializeAlchemy()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Alchemy().{core,transact}.{sendTransaction,sendPrivateTransaction,cancelPrivateTransaction}',
      effect: 'write',
    },
    {
      path: 'Alchemy().notify.{create,update,delete}',
      effect: 'write',
    },
    {
      path: 'Alchemy().notify.create*',
      effect: 'write',
    },
    {
      path: 'Alchemy().notify.update*',
      effect: 'write',
    },
    {
      path: 'Alchemy().notify.delete*',
      effect: 'write',
    },
    {
      path: 'Alchemy().{core,nft,notify,portfolio,prices}.get*',
      effect: 'read',
    },
    {
      path: 'Alchemy().{core,nft,transact,notify,debug,portfolio,prices}.*',
      effect: 'call',
    },
    {
      path: 'Alchemy().ws.{on,once}',
      effect: 'consume',
    },
  ],
  retryOptions: [],
  timeoutOptions: [
    {
      path: 'Alchemy',
      option: {
        argument: 0,
        key: 'requestTimeout',
      },
    },
  ],
} as const satisfies Library;
