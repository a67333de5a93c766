import type { Library } from '../../model/library.ts';

export default {
  id: 'ideogram-api',
  packages: [],
  purpose: 'Made images.',
  system: {
    name: 'Ideogram',
    kind: 'llm',
    vendor: 'Ideogram',
    hosting: 'saas',
  },
  hosts: ['api.ideogram.ai'],
} as const satisfies Library;
