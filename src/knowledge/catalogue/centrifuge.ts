import type { Library } from '../../model/library.ts';

export default {
  id: 'centrifuge',
  packages: ['centrifuge'],
  purpose: 'Client of Centrifugo, messages in real time.',
  system: {
    name: 'Centrifugo',
    aliases: ['Centrifuge'],
    kind: 'queue',
    vendor: 'Centrifugal Labs',
    hosting: 'self-hosted',
  },
  clients: [
    {
      path: 'Centrifuge()',
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
      path: 'Centrifuge().{publish,send}',
      effect: 'publish',
    },
    {
      path: 'Centrifuge().{connect,rpc}',
      effect: 'call',
    },
    {
      path: 'Centrifuge().{history,presence,presenceStats}',
      effect: 'read',
    },
    {
      path: 'Centrifuge().newSubscription().subscribe',
      effect: 'consume',
    },
    {
      path: 'Centrifuge().newSubscription().publish',
      effect: 'publish',
    },
    {
      path: 'Centrifuge().newSubscription().{history,presence,presenceStats}',
      effect: 'read',
    },
  ],
  timeoutOptions: [
    {
      path: 'Centrifuge',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
