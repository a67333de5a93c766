import type { Library } from '../../model/library.ts';

export default {
  id: 'volcengine-ark-api',
  packages: [],
  purpose: 'Language models, among them Doubao.',
  system: {
    name: 'Volcengine Ark',
    aliases: ['Doubao'],
    kind: 'llm',
    vendor: 'ByteDance',
    hosting: 'saas',
  },
  hosts: ['ark.*.volces.com'],
} as const satisfies Library;
