import type { Library } from '../../model/library.ts';

export default {
  id: 'temporal-worker',
  packages: ['@temporalio/worker'],
  purpose: 'Runs Temporal workflows and activities.',
  bootstraps: [
    { path: 'Worker.create', role: 'worker', because: 'starts a worker' },
    { path: 'Worker.create().run', role: 'worker', because: 'starts a worker' },
  ],
  shutdowns: [{ path: 'Worker.create().run', what: 'the worker of Temporal finishes its activities' }],
  system: {
    name: 'Temporal',
    aliases: ['Temporal Cloud'],
    kind: 'queue',
    vendor: 'Temporal',
    hosting: 'either',
  },
  clients: [
    { path: 'NativeConnection.connect()', options: { argument: 0 }, url: { argument: 0, key: 'address' } },
    { path: 'Worker.create()', options: { argument: 0 } },
  ],
  outbound: [{ path: 'Worker.create().run', effect: 'consume' }],
  consumers: [
    {
      path: 'Worker.create',
      queue: { argument: 0, key: 'taskQueue' },
      handler: { argument: 0, key: 'activities' },
      runsWorkflows: true,
    },
  ],
  signalOptions: [
    {
      path: 'Worker.create',
      option: { argument: 0, key: 'enableSDKTracing' },
      kind: 'tracing',
      what: 'traces of the Temporal SDK',
    },
    {
      path: 'Runtime.install',
      option: { argument: 0, key: 'telemetryOptions.metrics' },
      kind: 'metrics',
      what: 'metrics of the Temporal SDK',
    },
    {
      path: 'Runtime.install',
      option: { argument: 0, key: 'logger' },
      kind: 'logger',
      what: 'logger of the Temporal SDK',
    },
  ],
} as const satisfies Library;
