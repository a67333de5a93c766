import type { Library } from '../../model/library.ts';

export default {
  id: 'honeybadger',
  packages: ['@honeybadger-io/js', '@honeybadger-io/react'],
  purpose: 'Error reporting with Honeybadger.',
  errorBoundaries: [{ path: 'HoneybadgerErrorBoundary', reports: true }],
  system: {
    name: 'Honeybadger',
    kind: 'monitoring',
    vendor: 'Honeybadger',
    hosting: 'saas',
  },
  clients: [{ path: 'configure()', options: { argument: 0 } }],
  outbound: [{ path: '{notify,notifyAsync,checkIn}', effect: 'send' }],
  observability: [
    { path: 'configure', kind: 'error-reporting', what: 'Honeybadger SDK', automatic: true },
    { path: '{notify,notifyAsync}', kind: 'error-reporting', what: 'error sent to Honeybadger' },
    { path: 'checkIn', kind: 'health-check', what: 'Honeybadger check-in' },
  ],
} as const satisfies Library;
