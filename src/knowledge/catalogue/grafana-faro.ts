import type { Library } from '../../model/library.ts';

export default {
  id: 'grafana-faro',
  packages: ['@grafana/faro-web-sdk', '@grafana/faro-react', '@grafana/faro-web-tracing'],
  purpose: 'Errors, logs and traces of browsers sent to Grafana.',
  errorBoundaries: [
    { path: 'FaroErrorBoundary', reports: true, handler: { argument: 0, key: 'onError' } },
    { path: 'withFaroErrorBoundary', reports: true, handler: { argument: 1, key: 'onError' } },
  ],
  system: { name: 'Grafana Cloud', kind: 'monitoring', vendor: 'Grafana Labs', hosting: 'either' },
  clients: [{ path: 'initializeFaro()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  observability: [
    { path: 'initializeFaro', kind: 'error-reporting', what: 'Grafana Faro', automatic: true },
    { path: '{initializeFaro().api,faro.api}.pushError', kind: 'error-reporting', what: 'error sent to Grafana' },
    { path: 'TracingInstrumentation', kind: 'tracing', what: 'browser tracing' },
  ],
} as const satisfies Library;
