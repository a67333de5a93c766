import type { Library } from '../../model/library.ts';

export default {
  id: 'xero',
  packages: ['xero-node'],
  purpose: 'Client of Xero.',
  system: { name: 'Xero', kind: 'http-api', vendor: 'Xero', hosting: 'saas' },
  clients: [{ path: 'XeroClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'XeroClient().*Api.get*', effect: 'read' },
    { path: 'XeroClient().*Api.{create,update,delete,set,post}*', effect: 'write' },
    { path: 'XeroClient().*Api.email*', effect: 'send' },
    {
      path: 'XeroClient().{initialize,apiCallback,disconnect,refreshToken,revokeToken,refreshWithRefreshToken,getClientCredentialsToken,updateTenants,buildConsentUrl}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
