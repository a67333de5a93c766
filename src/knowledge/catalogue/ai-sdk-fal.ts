import type { Library } from '../../model/library.ts';

export default {
  id: 'ai-sdk-fal',
  packages: ['@ai-sdk/fal'],
  purpose: 'Models of fal for the AI SDK.',
  system: { name: 'fal', aliases: ['fal.ai'], kind: 'llm', vendor: 'fal', hosting: 'saas' },
  clients: [
    { path: 'createFal()', options: { argument: 0 } },
    { path: 'fal.{image,imageModel,video,speech,speechModel,transcription}()' },
  ],
} as const satisfies Library;
