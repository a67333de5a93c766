import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-ai-foundry-api',
  packages: [],
  purpose: 'Language models run by Microsoft.',
  system: {
    name: 'Azure AI Foundry',
    kind: 'llm',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.services.ai.azure.com', '*.models.ai.azure.com'],
} as const satisfies Library;
