import type { Library } from '../../model/library.ts';

export default {
  id: 'xrpl',
  packages: ['xrpl'],
  purpose: 'Client of the XRP Ledger.',
  clients: [
    {
      path: 'Client()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Client().{submit,submitAndWait,fundWallet}',
      effect: 'write',
    },
    {
      path: 'Client().{getServerInfo,getXrpBalance,getBalances,getOrderbook,getLedgerIndex,requestAll,requestNextPage,autofill,simulate}',
      effect: 'read',
    },
    {
      path: 'Client().{request,connect}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'Client',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
    {
      path: 'Client',
      option: {
        argument: 1,
        key: 'connectionTimeout',
      },
    },
  ],
} as const satisfies Library;
