import type { Library } from '../../model/library.ts';

export default {
  id: 'open-food-facts-api',
  packages: [],
  purpose: 'Facts about food.',
  system: {
    name: 'Open Food Facts',
    kind: 'http-api',
    vendor: 'Open Food Facts',
    hosting: 'saas',
  },
  hosts: ['*.openfoodfacts.org'],
} as const satisfies Library;
