import type { Library } from '../../model/library.ts';

export default {
  id: 'mastra',
  packages: ['@mastra/core', '@mastra/core/agent'],
  purpose: 'Agents and workflows over models of any provider, which are entries of their own.',
  outbound: [
    {
      path: 'Agent().{generate,stream,network,generateLegacy,streamLegacy,generateVNext,streamVNext,resumeStream}',
      effect: 'call',
    },
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
