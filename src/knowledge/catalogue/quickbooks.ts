import type { Library } from '../../model/library.ts';

export default {
  id: 'quickbooks',
  packages: ['node-quickbooks'],
  purpose: 'Client of QuickBooks, accounting.',
  system: {
    name: 'QuickBooks',
    kind: 'http-api',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
    },
  ],
  outbound: [
    {
      path: 'default().{get,find,report}',
      effect: 'read',
    },
    {
      path: 'default().get*',
      effect: 'read',
    },
    {
      path: 'default().find*',
      effect: 'read',
    },
    {
      path: 'default().report*',
      effect: 'read',
    },
    {
      path: 'default().send*',
      effect: 'send',
    },
    {
      path: 'default().{create,update,delete,void,upload,batch}',
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
      path: 'default().{refreshAccessToken,revokeAccess,reconnect,disconnect,changeDataCapture}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
