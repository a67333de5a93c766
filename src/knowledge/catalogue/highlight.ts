import type { Library } from '../../model/library.ts';

export default {
  id: 'highlight',
  packages: ['highlight.run', '@highlight-run/node', '@highlight-run/next', '@highlight-run/react'],
  purpose: 'Session replay and error reporting with Highlight.',
  errorBoundaries: [{ path: 'ErrorBoundary', reports: true, handler: { argument: 0, key: 'onError' } }],
  system: {
    name: 'Highlight',
    kind: 'monitoring',
    vendor: 'LaunchDarkly',
    hosting: 'either',
  },
  clients: [{ path: 'H.init()', options: { argument: 1 } }],
  outbound: [{ path: 'H.{consumeError,track,recordMetric}', effect: 'send' }],
  observability: [
    { path: 'H.init', kind: 'error-reporting', what: 'Highlight SDK', automatic: true },
    { path: 'H.consumeError', kind: 'error-reporting', what: 'error sent to Highlight' },
  ],
} as const satisfies Library;
