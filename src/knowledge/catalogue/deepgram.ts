import type { Library } from '../../model/library.ts';

export default {
  id: 'deepgram',
  packages: ['@deepgram/sdk'],
  purpose: 'Speech recognition with Deepgram.',
  system: {
    name: 'Deepgram',
    kind: 'llm',
    vendor: 'Deepgram',
    hosting: 'saas',
  },
  hosts: ['api.deepgram.com'],
  clients: [
    { path: 'createClient()', options: { argument: 1 } },
    { path: 'DeepgramClient()', options: { argument: 0 } },
  ],
} as const satisfies Library;
