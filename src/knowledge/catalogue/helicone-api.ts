import type { Library } from '../../model/library.ts';

export default {
  id: 'helicone-api',
  packages: [],
  purpose: 'Passes calls on to language models and records them.',
  system: {
    name: 'Helicone',
    kind: 'monitoring',
    vendor: 'Helicone',
    hosting: 'saas',
  },
  hosts: ['*.helicone.ai'],
} as const satisfies Library;
