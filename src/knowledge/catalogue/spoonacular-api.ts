import type { Library } from '../../model/library.ts';

export default {
  id: 'spoonacular-api',
  packages: [],
  purpose: 'Recipes and facts about food.',
  system: {
    name: 'Spoonacular',
    kind: 'http-api',
    vendor: 'Spoonacular',
    hosting: 'saas',
  },
  hosts: ['api.spoonacular.com'],
} as const satisfies Library;
