import type { Library } from '../../model/library.ts';

export default {
  id: 'arxiv-api',
  packages: [],
  purpose: 'Papers.',
  system: {
    name: 'arXiv',
    kind: 'http-api',
    vendor: 'arXiv',
    hosting: 'saas',
  },
  hosts: ['*.arxiv.org'],
} as const satisfies Library;
