import type { Library } from '../../model/library.ts';

export default {
  id: 'codesandbox-api',
  packages: [],
  purpose: 'Code in the browser.',
  system: {
    name: 'CodeSandbox',
    kind: 'http-api',
    vendor: 'CodeSandbox',
    hosting: 'saas',
  },
  hosts: ['*.codesandbox.io'],
} as const satisfies Library;
