import type { Library } from '../../model/library.ts';

export default {
  id: 'google-vertex-ai-api',
  packages: [],
  purpose: 'Language models run by Google Cloud.',
  system: {
    name: 'Google Vertex AI',
    aliases: ['Vertex AI'],
    kind: 'llm',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['*-aiplatform.googleapis.com'],
} as const satisfies Library;
