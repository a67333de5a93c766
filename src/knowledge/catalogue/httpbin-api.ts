import type { Library } from '../../model/library.ts';

export default {
  id: 'httpbin-api',
  packages: [],
  purpose: 'Answers for tests of HTTP clients.',
  system: {
    name: 'httpbin',
    kind: 'http-api',
    vendor: 'httpbin',
    hosting: 'saas',
  },
  hosts: ['*.httpbin.org'],
} as const satisfies Library;
