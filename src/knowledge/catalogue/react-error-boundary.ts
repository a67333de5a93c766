import type { Library } from '../../model/library.ts';

export default {
  id: 'react-error-boundary',
  packages: ['react-error-boundary'],
  purpose: 'Components that show something else in place of what failed while it was drawn.',
  errorBoundaries: [
    { path: 'ErrorBoundary', handler: { argument: 0, key: 'onError' } },
    { path: 'withErrorBoundary', handler: { argument: 1, key: 'onError' } },
  ],
} as const satisfies Library;
