import type { Library } from '../../model/library.ts';

export default {
  id: 'easypost',
  packages: ['@easypost/api'],
  purpose: 'Client of EasyPost, parcels.',
  system: {
    name: 'EasyPost',
    kind: 'http-api',
    vendor: 'EasyPost',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 1,
      },
    },
  ],
  outbound: [
    {
      path: 'default().*.{all,retrieve,getNextPage,lowestRate,retrieveStatelessRates,retrieveChildren}',
      effect: 'read',
    },
    {
      path: 'default().*.{create,createAndVerify,createAndBuy,buy,update,delete,cancel,refund,insure,addShipments,removeShipments,generateLabel,createScanForm,convertLabelFormat,generateForm}',
      effect: 'write',
    },
    {
      path: 'default().*.verifyAddress',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'default',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
