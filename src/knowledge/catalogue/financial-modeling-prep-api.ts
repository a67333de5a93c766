import type { Library } from '../../model/library.ts';

export default {
  id: 'financial-modeling-prep-api',
  packages: [],
  purpose: 'Prices and data of securities.',
  system: {
    name: 'Financial Modeling Prep',
    kind: 'http-api',
    vendor: 'Financial Modeling Prep',
    hosting: 'saas',
  },
  hosts: ['*.financialmodelingprep.com'],
} as const satisfies Library;
