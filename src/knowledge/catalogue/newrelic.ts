import type { Library } from '../../model/library.ts';

export default {
  id: 'newrelic',
  packages: ['newrelic', '@newrelic/browser-agent', '@newrelic/browser-agent/*'],
  purpose: 'Application monitoring with New Relic.',
  system: {
    name: 'New Relic',
    kind: 'monitoring',
    vendor: 'New Relic',
    hosting: 'saas',
  },
  clients: [{ path: 'BrowserAgent()', options: { argument: 0 } }],
  outbound: [{ path: '{noticeError,recordMetric,recordCustomEvent,incrementMetric}', effect: 'send' }],
  observability: [
    { path: 'noticeError', kind: 'error-reporting', what: 'error sent to New Relic' },
    { path: '{recordMetric,incrementMetric,recordCustomEvent}', kind: 'metrics', what: 'New Relic metric' },
    {
      path: '{startWebTransaction,startBackgroundTransaction,startSegment}',
      kind: 'tracing',
      what: 'New Relic transaction',
    },
    { path: 'BrowserAgent', kind: 'tracing', what: 'New Relic browser agent' },
  ],
} as const satisfies Library;
