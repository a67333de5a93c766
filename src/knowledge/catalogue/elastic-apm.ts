import type { Library } from '../../model/library.ts';

export default {
  id: 'elastic-apm',
  packages: ['elastic-apm-node', '@elastic/apm-rum'],
  purpose: 'Application monitoring with Elastic APM.',
  system: {
    name: 'Elastic APM',
    kind: 'monitoring',
    vendor: 'Elastic',
    hosting: 'either',
  },
  clients: [
    { path: 'start()', options: { argument: 0 }, url: { argument: 0, key: 'serverUrl' } },
    { path: 'init()', options: { argument: 0 }, url: { argument: 0, key: 'serverUrl' } },
  ],
  outbound: [
    { path: 'captureError', effect: 'send' },
    { path: 'init().captureError', effect: 'send' },
    { path: 'apm.captureError', effect: 'send' },
  ],
  observability: [
    { path: 'start', kind: 'tracing', what: 'Elastic APM', automatic: true },
    { path: 'init', kind: 'tracing', what: 'Elastic RUM' },
    { path: 'captureError', kind: 'error-reporting', what: 'error sent to Elastic APM' },
    { path: 'init().captureError', kind: 'error-reporting', what: 'error sent to Elastic APM' },
    { path: 'apm.captureError', kind: 'error-reporting', what: 'error sent to Elastic APM' },
    { path: '{startTransaction,startSpan}', kind: 'tracing', what: 'Elastic APM span' },
  ],
} as const satisfies Library;
