import type { Library } from '../../model/library.ts';

export default {
  id: 'edamam-api',
  packages: [],
  purpose: 'Recipes and facts about food.',
  system: {
    name: 'Edamam',
    kind: 'http-api',
    vendor: 'Edamam',
    hosting: 'saas',
  },
  hosts: ['api.edamam.com'],
} as const satisfies Library;
