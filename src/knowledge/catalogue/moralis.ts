import type { Library } from '../../model/library.ts';

export default {
  id: 'moralis',
  packages: ['moralis'],
  purpose: 'Client of Moralis, data of block chains.',
  system: {
    name: 'Moralis',
    kind: 'http-api',
    vendor: 'Moralis',
    hosting: 'saas',
  },
  hosts: ['*.moralis.io', '*.moralis-nodes.com'],
  clients: [
    {
      path: 'start()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{EvmApi,SolApi,AptosApi}.*.*',
      effect: 'read',
    },
    {
      path: 'Auth.{requestMessage,verify}',
      effect: 'call',
    },
    {
      path: 'Streams.{add,update,delete,updateStatus,addAddress,deleteAddress,setSettings}',
      effect: 'write',
    },
    {
      path: 'Streams.{getAll,getById,getHistory,getAddresses,readSettings}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
