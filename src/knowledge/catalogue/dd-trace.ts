import type { Library } from '../../model/library.ts';

export default {
  id: 'dd-trace',
  packages: ['dd-trace', 'hot-shots'],
  purpose: 'Traces sent to Datadog, and metrics to its agent.',
  system: {
    name: 'Datadog',
    aliases: ['Datadog APM', 'DogStatsD'],
    kind: 'monitoring',
    vendor: 'Datadog',
    hosting: 'saas',
  },
  clients: [
    { path: 'init()', options: { argument: 0 } },
    { path: 'StatsD()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [{ path: 'StatsD().{increment,decrement,gauge,histogram,distribution,timing,event}', effect: 'send' }],
  observability: [
    { path: 'init', kind: 'tracing', what: 'Datadog APM', automatic: true },
    { path: '{trace,wrap,startSpan}', kind: 'tracing', what: 'Datadog span' },
    { path: 'tracer.{trace,wrap,startSpan}', kind: 'tracing', what: 'Datadog span' },
    { path: 'tracer.init', kind: 'tracing', what: 'Datadog APM', automatic: true },
    { path: 'StatsD', kind: 'metrics', what: 'DogStatsD client' },
    {
      path: 'StatsD().{increment,decrement,gauge,histogram,distribution,timing}',
      kind: 'metrics',
      what: 'DogStatsD metric',
    },
    { path: 'dogstatsd.{increment,decrement,gauge,histogram,distribution}', kind: 'metrics', what: 'DogStatsD metric' },
    {
      path: 'init().dogstatsd.{increment,decrement,gauge,histogram,distribution}',
      kind: 'metrics',
      what: 'DogStatsD metric',
    },
    {
      path: 'tracer.dogstatsd.{increment,decrement,gauge,histogram,distribution}',
      kind: 'metrics',
      what: 'DogStatsD metric',
    },
  ],
  same: [
    { path: 'dd-trace#tracer.init()', as: 'dd-trace#init()' },
    { path: 'hot-shots#default', as: 'hot-shots#StatsD' },
    { path: 'hot-shots#StatsD().childClient()', as: 'hot-shots#StatsD()' },
  ],
} as const satisfies Library;
