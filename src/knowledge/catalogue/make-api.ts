import type { Library } from '../../model/library.ts';

export default {
  id: 'make-api',
  packages: [],
  purpose: 'Work flows that a call starts.',
  system: {
    name: 'Make',
    aliases: ['Integromat'],
    kind: 'http-api',
    vendor: 'Celonis',
    hosting: 'saas',
  },
  hosts: ['*.make.com', '*.integromat.com'],
} as const satisfies Library;
