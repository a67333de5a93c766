import type { Library } from '../../model/library.ts';

export default {
  id: 'openai-agents',
  packages: ['@openai/agents'],
  purpose: 'Agents that call models of OpenAI where the code names no other provider.',
  system: { name: 'OpenAI', aliases: ['OpenAI API', 'ChatGPT'], kind: 'llm', vendor: 'OpenAI', hosting: 'saas' },
  outbound: [
    { path: 'run', effect: 'call' },
    { path: 'Runner().run', effect: 'call' },
  ],
  modelCalls: [
    {
      path: 'Agent',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'instructions' },
      tools: { argument: 0, key: 'tools' },
    },
  ],
} as const satisfies Library;
