import type { Library } from '../../model/library.ts';

export default {
  id: 'xero',
  packages: ['xero-node'],
  purpose: 'Client of Xero, accounting.',
  system: {
    name: 'Xero',
    kind: 'http-api',
    vendor: 'Xero',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'XeroClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.get*',
      effect: 'read',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.{create,update,delete,upload,email,post}',
      effect: 'write',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.create*',
      effect: 'write',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.update*',
      effect: 'write',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.delete*',
      effect: 'write',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.upload*',
      effect: 'write',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.email*',
      effect: 'write',
    },
    {
      path: 'XeroClient().{accountingApi,assetApi,projectApi,payrollAUApi,payrollNZApi,payrollUKApi,filesApi,financeApi,bankFeedsApi,appStoreApi}.post*',
      effect: 'write',
    },
    {
      path: 'XeroClient().{apiCallback,refreshToken,refreshWithRefreshToken,getClientCredentialsToken,updateTenants,revokeToken,disconnect}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'XeroClient',
      option: {
        argument: 0,
        key: 'httpTimeout',
      },
    },
  ],
} as const satisfies Library;
