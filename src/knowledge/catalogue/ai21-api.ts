import type { Library } from '../../model/library.ts';

export default {
  id: 'ai21-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'AI21',
    aliases: ['AI21 Labs'],
    kind: 'llm',
    vendor: 'AI21 Labs',
    hosting: 'saas',
  },
  hosts: ['*.ai21.com'],
} as const satisfies Library;
