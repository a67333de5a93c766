import type { Library } from '../../model/library.ts';

export default {
  id: 'axiom-api',
  packages: [],
  purpose: 'Takes in logs and events.',
  system: {
    name: 'Axiom',
    kind: 'monitoring',
    vendor: 'Axiom',
    hosting: 'saas',
  },
  hosts: ['*.axiom.co'],
} as const satisfies Library;
