import type { Library } from '../../model/library.ts';

export default {
  id: 'applicationinsights',
  packages: ['applicationinsights', '@microsoft/applicationinsights-web', '@azure/monitor-opentelemetry'],
  purpose: 'Application monitoring with Azure Application Insights.',
  system: {
    name: 'Azure Application Insights',
    aliases: ['Application Insights', 'Azure Monitor'],
    kind: 'monitoring',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [
    { path: 'setup()', url: { argument: 0 } },
    { path: 'TelemetryClient()', url: { argument: 0 } },
    { path: 'ApplicationInsights()', options: { argument: 0 }, url: { argument: 0, key: 'config.connectionString' } },
    { path: 'useAzureMonitor()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'defaultClient.{trackException,trackEvent,trackTrace,trackMetric,trackDependency,trackRequest}',
      effect: 'send',
    },
    {
      path: 'TelemetryClient().{trackException,trackEvent,trackTrace,trackMetric,trackDependency,trackRequest}',
      effect: 'send',
    },
    { path: 'ApplicationInsights().{trackException,trackEvent,trackTrace,trackMetric,trackPageView}', effect: 'send' },
  ],
  // The Node SDK collects requests, dependencies and exceptions by itself, that of pages their views and requests.
  // Source: https://learn.microsoft.com/azure/azure-monitor/app/nodejs
  observability: [
    {
      path: '{setup,start,useAzureMonitor,ApplicationInsights}',
      kind: 'tracing',
      what: 'Application Insights',
      automatic: true,
    },
    {
      path: '{defaultClient,TelemetryClient()}.{trackDependency,trackRequest}',
      kind: 'tracing',
      what: 'span sent to Application Insights',
    },
    {
      path: '{defaultClient,TelemetryClient(),ApplicationInsights()}.trackException',
      kind: 'error-reporting',
      what: 'error sent to Application Insights',
    },
    // Events are counted: Azure Monitor makes metrics of `customEvents`.
    {
      path: '{defaultClient,TelemetryClient(),ApplicationInsights()}.{trackMetric,trackEvent}',
      kind: 'metrics',
      what: 'Application Insights metric or event',
    },
  ],
} as const satisfies Library;
