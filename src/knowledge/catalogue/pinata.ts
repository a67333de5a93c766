import type { Library } from '../../model/library.ts';

export default {
  id: 'pinata',
  packages: ['pinata', 'pinata-web3', '@pinata/sdk'],
  purpose: 'Client of Pinata, files in IPFS.',
  system: {
    name: 'Pinata',
    kind: 'object-storage',
    vendor: 'Pinata',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'PinataSDK()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'PinataSDK().upload.{public,private}.*',
      effect: 'write',
    },
    {
      path: 'PinataSDK().upload.*',
      effect: 'write',
    },
    {
      path: 'PinataSDK().{files,groups,gateways}.{public,private}.{get,list,createAccessLink}',
      effect: 'read',
    },
    {
      path: 'PinataSDK().{files,groups}.{public,private}.{update,delete,create,addFiles,removeFiles,addSwap,deleteSwap}',
      effect: 'write',
    },
    {
      path: 'PinataSDK().{gateways,files,groups,keys,analytics}.{get,list,requests,bandwidth,summary}',
      effect: 'read',
    },
    {
      path: 'PinataSDK().keys.{create,revoke}',
      effect: 'write',
    },
    {
      path: 'PinataSDK().testAuthentication',
      effect: 'call',
    },
    {
      path: 'default().{pinFileToIPFS,pinFromFS,pinJSONToIPFS,pinByHash,unpin,hashMetadata}',
      effect: 'write',
    },
    {
      path: 'default().{pinList,pinJobs,getFilesByCount,testAuthentication,userPinnedDataTotal}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
