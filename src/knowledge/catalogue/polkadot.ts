import type { Library } from '../../model/library.ts';

export default {
  id: 'polkadot',
  packages: ['@polkadot/api'],
  purpose: 'Client of Polkadot and other chains of Substrate.',
  system: { name: 'Polkadot node', aliases: ['Substrate node'], kind: 'http-api', hosting: 'either' },
  clients: [
    { path: 'WsProvider()', url: { argument: 0 } },
    { path: 'HttpProvider()', url: { argument: 0 } },
    { path: 'ApiPromise.create()', options: { argument: 0 } },
    { path: 'ApiPromise()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'ApiPromise.create().{query,rpc,derive,call}.**', effect: 'read' },
    { path: 'ApiPromise.create().tx.*.*().{signAndSend,send}', effect: 'write' },
    { path: 'ApiPromise.create().tx.*.*().{paymentInfo,dryRun}', effect: 'call' },
  ],
} as const satisfies Library;
