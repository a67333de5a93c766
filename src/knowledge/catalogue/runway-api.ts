import type { Library } from '../../model/library.ts';

export default {
  id: 'runway-api',
  packages: [],
  purpose: 'Videos.',
  system: {
    name: 'Runway',
    kind: 'llm',
    vendor: 'Runway',
    hosting: 'saas',
  },
  hosts: ['*.runwayml.com'],
} as const satisfies Library;
