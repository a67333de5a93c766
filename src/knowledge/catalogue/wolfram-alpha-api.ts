import type { Library } from '../../model/library.ts';

export default {
  id: 'wolfram-alpha-api',
  packages: [],
  purpose: 'Answers to questions.',
  system: {
    name: 'Wolfram Alpha',
    kind: 'http-api',
    vendor: 'Wolfram',
    hosting: 'saas',
  },
  hosts: ['api.wolframalpha.com', 'www.wolframalpha.com'],
} as const satisfies Library;
