import type { Library } from '../../model/library.ts';

export default {
  id: 'hocuspocus-provider',
  packages: ['@hocuspocus/provider', 'y-websocket'],
  purpose: 'Keeps documents of Yjs in step over a WebSocket.',
  clients: [
    {
      path: 'HocuspocusProvider()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: 'HocuspocusProviderWebsocket()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: 'WebsocketProvider()',
      options: {
        argument: 3,
      },
      url: {
        argument: 0,
      },
    },
  ],
} as const satisfies Library;
