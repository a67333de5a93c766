import type { Library } from '../../model/library.ts';

export default {
  id: 'recall-ai-api',
  packages: [],
  purpose: 'Recordings of meetings.',
  system: {
    name: 'Recall.ai',
    kind: 'http-api',
    vendor: 'Recall.ai',
    hosting: 'saas',
  },
  hosts: ['*.recall.ai'],
} as const satisfies Library;
