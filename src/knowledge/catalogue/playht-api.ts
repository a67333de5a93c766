import type { Library } from '../../model/library.ts';

export default {
  id: 'playht-api',
  packages: [],
  purpose: 'Speech from text.',
  system: {
    name: 'PlayHT',
    kind: 'llm',
    vendor: 'PlayHT',
    hosting: 'saas',
  },
  hosts: ['api.play.ht'],
} as const satisfies Library;
