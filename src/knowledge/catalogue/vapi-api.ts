import type { Library } from '../../model/library.ts';

export default {
  id: 'vapi-api',
  packages: [],
  purpose: 'Agents that speak on the phone.',
  system: {
    name: 'Vapi',
    kind: 'llm',
    vendor: 'Vapi',
    hosting: 'saas',
  },
  hosts: ['*.vapi.ai'],
} as const satisfies Library;
