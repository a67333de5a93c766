import type { Library } from '../../model/library.ts';

export default {
  id: 'ai-sdk-deepgram',
  packages: ['@ai-sdk/deepgram'],
  purpose: 'Models of Deepgram for the AI SDK.',
  system: { name: 'Deepgram', kind: 'llm', vendor: 'Deepgram', hosting: 'saas' },
  clients: [
    { path: 'createDeepgram()', options: { argument: 0 } },
    { path: 'deepgram.{image,imageModel,video,speech,speechModel,transcription}()' },
  ],
} as const satisfies Library;
