import type { Library } from '../../model/library.ts';

export default {
  id: 'internet-archive-api',
  packages: [],
  purpose: 'Archive of web pages and media.',
  system: {
    name: 'Internet Archive',
    kind: 'http-api',
    vendor: 'Internet Archive',
    hosting: 'saas',
  },
  hosts: ['*.archive.org'],
} as const satisfies Library;
