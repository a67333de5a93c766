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
  outbound: [
    {
      path: 'createClient().listen.prerecorded.{transcribeUrl,transcribeFile,transcribeUrlCallback,transcribeFileCallback}',
      effect: 'call',
    },
    { path: 'createClient().{listen,speak}.live', effect: 'call' },
    { path: 'createClient().speak.request', effect: 'call' },
    { path: 'createClient().read.{analyzeText,analyzeUrl}', effect: 'call' },
    { path: 'DeepgramClient().{listen,speak,read,manage}.*.*.*', effect: 'call' },
    { path: 'DeepgramClient().{listen,speak,agent}.*.connect', effect: 'call' },
  ],
} as const satisfies Library;
