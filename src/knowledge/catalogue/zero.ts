import type { Library } from '../../model/library.ts';

export default {
  id: 'zero',
  packages: ['@rocicorp/zero', '@rocicorp/zero/react', 'replicache'],
  purpose: 'Keeps data in the browser in step with a server.',
  clients: [
    {
      path: 'Zero()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'server',
      },
    },
    {
      path: 'ZeroProvider()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'server',
      },
    },
    {
      path: 'Replicache()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'pullURL',
      },
    },
  ],
  outbound: [
    {
      path: '{Zero,Replicache}().mutate.*',
      effect: 'write',
    },
    {
      path: 'Zero().mutate.*.*',
      effect: 'write',
    },
    {
      path: 'Replicache().{push,pull}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
