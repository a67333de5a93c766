import type { Library } from '../../model/library.ts';

export default {
  id: 'logrocket',
  packages: ['logrocket'],
  purpose: 'Session replay with LogRocket.',
  system: {
    name: 'LogRocket',
    kind: 'monitoring',
    vendor: 'LogRocket',
    hosting: 'saas',
  },
  clients: [{ path: 'init()', options: { argument: 1 } }],
  outbound: [{ path: '{captureException,captureMessage,track,identify}', effect: 'send' }],
  observability: [
    { path: 'init', kind: 'error-reporting', what: 'LogRocket SDK' },
    { path: '{captureException,captureMessage}', kind: 'error-reporting', what: 'error sent to LogRocket' },
  ],
} as const satisfies Library;
