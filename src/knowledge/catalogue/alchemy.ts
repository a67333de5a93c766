import type { Library } from '../../model/library.ts';

export default {
  id: 'alchemy',
  packages: ['alchemy-sdk'],
  purpose: 'Client of Alchemy, nodes of chains and what is on them.',
  system: { name: 'Alchemy', kind: 'http-api', vendor: 'Alchemy', hosting: 'saas' },
  clients: [{ path: 'Alchemy()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [
    {
      path: 'Alchemy().{core,transact}.{sendTransaction,sendPrivateTransaction,cancelPrivateTransaction}',
      effect: 'write',
    },
    { path: 'Alchemy().notify.{createWebhook,updateWebhook,deleteWebhook}', effect: 'write' },
    { path: 'Alchemy().nft.{refreshNftMetadata,refreshContract,reportSpam}', effect: 'write' },
    { path: 'Alchemy().ws.{on,once}', effect: 'consume' },
    { path: 'Alchemy().{core,nft,notify,transact,prices,portfolio,debug}.*', effect: 'read' },
  ],
  retryOptions: [
    {
      path: 'Alchemy',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
