import type { Library } from '../../model/library.ts';

export default {
  id: 'signalr',
  packages: ['@microsoft/signalr'],
  purpose: 'Client of SignalR, calls in both directions.',
  system: {
    name: 'SignalR hub',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'either',
  },
  clients: [
    {
      path: 'HubConnectionBuilder().withUrl()',
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
      path: 'HubConnectionBuilder().**.build().{start,invoke}',
      effect: 'call',
    },
    {
      path: 'HubConnectionBuilder().**.build().send',
      effect: 'send',
    },
    {
      path: 'HubConnectionBuilder().**.build().stream',
      effect: 'consume',
    },
  ],
} as const satisfies Library;
