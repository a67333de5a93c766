import type { Library } from '../../model/library.ts';

export default {
  id: 'rollbar',
  packages: ['rollbar', '@rollbar/react'],
  purpose: 'Error reporting with Rollbar.',
  errorBoundaries: [{ path: 'ErrorBoundary', reports: true, handler: { argument: 0, key: 'callback' } }],
  system: {
    name: 'Rollbar',
    kind: 'monitoring',
    vendor: 'Rollbar',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [{ path: 'default().{log,debug,info,warning,error,critical}', effect: 'send' }],
  observability: [
    { path: 'default', kind: 'error-reporting', what: 'Rollbar SDK', automatic: true },
    { path: 'default().{error,critical,warning}', kind: 'error-reporting', what: 'error sent to Rollbar' },
  ],
} as const satisfies Library;
