import type { Library } from '../../model/library.ts';

export default {
  id: 'zapier-api',
  packages: [],
  purpose: 'Work flows that a call starts.',
  system: {
    name: 'Zapier',
    kind: 'http-api',
    vendor: 'Zapier',
    hosting: 'saas',
  },
  hosts: ['*.zapier.com'],
} as const satisfies Library;
