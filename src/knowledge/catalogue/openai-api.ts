import type { Library } from '../../model/library.ts';

export default {
  id: 'openai-api',
  packages: [],
  purpose: 'Language models, embeddings, images and speech.',
  system: {
    name: 'OpenAI',
    aliases: ['OpenAI API', 'ChatGPT'],
    kind: 'llm',
    vendor: 'OpenAI',
    hosting: 'saas',
  },
  hosts: ['*.openai.com'],
} as const satisfies Library;
