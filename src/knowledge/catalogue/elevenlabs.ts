import type { Library } from '../../model/library.ts';

export default {
  id: 'elevenlabs',
  packages: ['@elevenlabs/elevenlabs-js', 'elevenlabs'],
  purpose: 'Speech with ElevenLabs.',
  system: {
    name: 'ElevenLabs',
    kind: 'llm',
    vendor: 'ElevenLabs',
    hosting: 'saas',
  },
  hosts: ['api.elevenlabs.io'],
  clients: [{ path: 'ElevenLabsClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'ElevenLabsClient().*.*', effect: 'call' },
    { path: 'ElevenLabsClient().*.*.*', effect: 'call' },
  ],
} as const satisfies Library;
