import type { Library } from '../../model/library.ts';

export default {
  id: 'memoizers',
  packages: ['p-memoize', 'memoizee', 'mem', 'memoize', 'moize', 'fast-memoize', 'promise-memoize'],
  purpose: 'Functions that remember their results in the memory of a process.',
  processState: [
    {
      path: '{default,memoize}()',
      kind: 'cache',
      what: 'results that a function remembers',
      elsewhere: [{ argument: 1, key: 'cache' }],
      kept: true,
    },
  ],
} as const satisfies Library;
