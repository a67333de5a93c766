import type { Library } from '../../model/library.ts';

export default {
  id: 'ai-sdk-elevenlabs',
  packages: ['@ai-sdk/elevenlabs'],
  purpose: 'Models of ElevenLabs for the AI SDK.',
  system: { name: 'ElevenLabs', kind: 'llm', vendor: 'ElevenLabs', hosting: 'saas' },
  clients: [
    { path: 'createElevenLabs()', options: { argument: 0 } },
    { path: 'elevenlabs.{image,imageModel,video,speech,speechModel,transcription}()' },
  ],
} as const satisfies Library;
