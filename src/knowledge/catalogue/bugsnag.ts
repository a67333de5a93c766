import type { Library } from '../../model/library.ts';

export default {
  id: 'bugsnag',
  packages: ['@bugsnag/js', '@bugsnag/node', '@bugsnag/browser', '@bugsnag/react-native'],
  purpose: 'Error reporting with Bugsnag.',
  system: {
    name: 'Bugsnag',
    kind: 'monitoring',
    vendor: 'SmartBear',
    hosting: 'saas',
  },
  clients: [{ path: 'start()', options: { argument: 0 } }],
  outbound: [{ path: 'notify', effect: 'send' }],
  observability: [
    { path: 'start', kind: 'error-reporting', what: 'Bugsnag SDK', automatic: true },
    { path: 'notify', kind: 'error-reporting', what: 'error sent to Bugsnag' },
  ],
} as const satisfies Library;
