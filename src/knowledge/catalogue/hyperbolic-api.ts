import type { Library } from '../../model/library.ts';

export default {
  id: 'hyperbolic-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Hyperbolic AI',
    kind: 'llm',
    vendor: 'Hyperbolic',
    hosting: 'saas',
  },
  hosts: ['api.hyperbolic.xyz'],
} as const satisfies Library;
