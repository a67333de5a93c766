import type { Library } from '../../model/library.ts';

export default {
  id: 'tanstack-start',
  packages: ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/start'],
  purpose: 'Full-stack framework on TanStack Router, with server functions.',
  serverFunctions: [
    {
      path: 'createServerFn().handler',
      method: 'GET',
      methodOption: { argument: 0, key: 'method' },
      prefix: '/_serverFn/',
      handler: { argument: 0 },
    },
  ],
  same: [
    {
      path: '@tanstack/react-start#createServerFn().{validator,inputValidator,middleware,type}()',
      as: '@tanstack/react-start#createServerFn()',
    },
    { path: '@tanstack/{solid-start,start}#createServerFn', as: '@tanstack/react-start#createServerFn' },
  ],
} as const satisfies Library;
