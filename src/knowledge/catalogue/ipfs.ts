import type { Library } from '../../model/library.ts';

export default {
  id: 'ipfs',
  packages: ['ipfs-http-client', 'kubo-rpc-client', 'web3.storage'],
  purpose: 'Client of IPFS, files by their content.',
  system: {
    name: 'IPFS',
    kind: 'object-storage',
    hosting: 'either',
  },
  clients: [
    {
      path: 'create()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
      },
    },
    {
      path: 'create()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: 'Web3Storage()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'create().{add,addAll}',
      effect: 'write',
    },
    {
      path: 'create().{cat,get,ls,stat}',
      effect: 'read',
    },
    {
      path: 'create().{pin,files,dag,block,name,pubsub,key,object,swarm,repo}.*',
      effect: 'call',
    },
    {
      path: 'create().{id,version,ping,resolve,dns}',
      effect: 'call',
    },
    {
      path: 'Web3Storage().{put,putCar,delete}',
      effect: 'write',
    },
    {
      path: 'Web3Storage().{get,status,list}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
