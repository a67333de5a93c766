import type { Library } from '../../model/library.ts';

export default {
  id: 'coinbase-sdk',
  packages: ['@coinbase/coinbase-sdk'],
  purpose: 'Client of the Coinbase Developer Platform.',
  system: {
    name: 'Coinbase',
    kind: 'http-api',
    vendor: 'Coinbase',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Coinbase.configure()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'Coinbase.configureFromJson()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Wallet.{fetch,listWallets}',
      effect: 'read',
    },
    {
      path: 'Wallet.{create,createWithSeed,import}',
      effect: 'write',
    },
    {
      path: 'Wallet.{create,fetch,import}().{list,getBalance,historicalStakingBalances,stakeableBalance,unstakeableBalance,claimableBalance,stakingRewards}',
      effect: 'read',
    },
    {
      path: 'Wallet.{create,fetch,import}().list*',
      effect: 'read',
    },
    {
      path: 'Wallet.{create,fetch,import}().{create,deploy,faucet,invokeContract,fund}',
      effect: 'write',
    },
    {
      path: 'Wallet.{create,fetch,import}().create*',
      effect: 'write',
    },
    {
      path: 'Wallet.{create,fetch,import}().deploy*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
