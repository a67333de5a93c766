import type { Library } from '../../model/library.ts';

export default {
  id: 'retell-api',
  packages: [],
  purpose: 'Telephone calls by models.',
  system: {
    name: 'Retell AI',
    kind: 'llm',
    vendor: 'Retell AI',
    hosting: 'saas',
  },
  hosts: ['api.retellai.com'],
} as const satisfies Library;
