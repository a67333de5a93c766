import type { Library } from '../../model/library.ts';

export default {
  id: 'gladia-api',
  packages: [],
  purpose: 'Text from speech.',
  system: {
    name: 'Gladia',
    kind: 'llm',
    vendor: 'Gladia',
    hosting: 'saas',
  },
  hosts: ['api.gladia.io'],
} as const satisfies Library;
