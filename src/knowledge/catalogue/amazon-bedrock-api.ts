import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-bedrock-api',
  packages: [],
  purpose: 'Language models run by Amazon.',
  system: {
    name: 'Amazon Bedrock',
    aliases: ['AWS Bedrock', 'Bedrock'],
    kind: 'llm',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: [
    'bedrock.*.amazonaws.com',
    'bedrock-runtime.*.amazonaws.com',
    'bedrock-agent.*.amazonaws.com',
    'bedrock-agent-runtime.*.amazonaws.com',
  ],
} as const satisfies Library;
