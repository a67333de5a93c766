import type { Library } from '../../model/library.ts';

export default {
  id: 'hocuspocus',
  packages: ['@hocuspocus/provider'],
  purpose: 'Keeps documents of Yjs in step with a Hocuspocus server.',
  system: { name: 'Hocuspocus server', aliases: ['Hocuspocus'], kind: 'http-api', vendor: 'Tiptap', hosting: 'either' },
  clients: [
    {
      path: '{HocuspocusProvider,HocuspocusProviderWebsocket}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'url' },
    },
  ],
  outbound: [{ path: '{HocuspocusProvider,HocuspocusProviderWebsocket}().connect', effect: 'call' }],
} as const satisfies Library;
