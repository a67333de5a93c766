import type { Library } from '../../model/library.ts';

export default {
  id: 'avatax',
  packages: ['avatax'],
  purpose: 'Client of Avalara AvaTax, sales tax.',
  system: {
    name: 'Avalara',
    kind: 'http-api',
    vendor: 'Avalara',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{get,list,query,resolveAddress,ping,download}',
      effect: 'read',
    },
    {
      path: 'default().get*',
      effect: 'read',
    },
    {
      path: 'default().list*',
      effect: 'read',
    },
    {
      path: 'default().query*',
      effect: 'read',
    },
    {
      path: 'default().resolveAddress*',
      effect: 'read',
    },
    {
      path: 'default().download*',
      effect: 'read',
    },
    {
      path: 'default().{create,update,delete,void,commit,adjust,lock,refund,settle,verify,add,bulkUpload,upload}',
      effect: 'write',
    },
    {
      path: 'default().create*',
      effect: 'write',
    },
    {
      path: 'default().update*',
      effect: 'write',
    },
    {
      path: 'default().delete*',
      effect: 'write',
    },
    {
      path: 'default().void*',
      effect: 'write',
    },
    {
      path: 'default().commit*',
      effect: 'write',
    },
    {
      path: 'default().adjust*',
      effect: 'write',
    },
    {
      path: 'default().lock*',
      effect: 'write',
    },
    {
      path: 'default().refund*',
      effect: 'write',
    },
    {
      path: 'default().settle*',
      effect: 'write',
    },
    {
      path: 'default().verify*',
      effect: 'write',
    },
    {
      path: 'default().add*',
      effect: 'write',
    },
    {
      path: 'default().bulkUpload*',
      effect: 'write',
    },
    {
      path: 'default().upload*',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: 'default',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
  same: [
    {
      path: 'avatax#default().withSecurity()',
      as: 'avatax#default()',
    },
  ],
} as const satisfies Library;
