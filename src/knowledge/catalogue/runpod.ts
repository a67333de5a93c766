import type { Library } from '../../model/library.ts';

export default {
  id: 'runpod',
  packages: ['runpod-sdk'],
  purpose: 'Client of RunPod, functions with graphics cards.',
  system: {
    name: 'RunPod',
    kind: 'http-api',
    vendor: 'RunPod',
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
      path: 'default().endpoint().{run,runSync,stream}',
      effect: 'call',
    },
    {
      path: 'default().endpoint().{status,health}',
      effect: 'read',
    },
    {
      path: 'default().endpoint().{cancel,purgeQueue}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
