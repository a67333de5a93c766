import type { Library } from '../../model/library.ts';

export default {
  id: 'dapr',
  packages: ['@dapr/dapr'],
  purpose: 'Client of the Dapr sidecar: messages, state, calls of other services, bindings and secrets.',
  system: { name: 'Dapr sidecar', aliases: ['Dapr'], kind: 'other', vendor: 'Dapr', hosting: 'self-hosted' },
  clients: [
    { path: '{DaprClient,DaprWorkflowClient}()', options: { argument: 0 }, url: { argument: 0, key: 'daprHost' } },
    { path: 'DaprServer()', options: { argument: 0 }, url: { argument: 0, key: 'serverHost' } },
  ],
  outbound: [
    { path: 'DaprClient().pubsub.{publish,publishBulk}', effect: 'publish' },
    { path: 'DaprClient().{state,secret,configuration,metadata}.{get,getBulk,query}', effect: 'read' },
    { path: 'DaprClient().health.isHealthy', effect: 'read' },
    { path: 'DaprClient().state.{save,delete,transaction}', effect: 'write' },
    { path: 'DaprClient().metadata.set', effect: 'write' },
    { path: 'DaprClient().invoker.invoke', effect: 'call' },
    { path: 'DaprClient().binding.send', effect: 'call' },
    { path: 'DaprClient().lock.{lock,unlock}', effect: 'call' },
    { path: 'DaprClient().crypto.{encrypt,decrypt}', effect: 'call' },
    {
      path: 'DaprWorkflowClient().{scheduleNewWorkflow,getWorkflowState,raiseEvent,terminateWorkflow,suspendWorkflow,resumeWorkflow,purgeWorkflow,waitForWorkflowStart,waitForWorkflowCompletion}',
      effect: 'call',
    },
    { path: 'DaprServer().pubsub.{subscribe,subscribeBulk,subscribeWithOptions}', effect: 'consume' },
    { path: 'DaprServer().binding.receive', effect: 'consume' },
    { path: 'DaprClient().configuration.{subscribe,subscribeWithKeys,subscribeWithMetadata}', effect: 'consume' },
  ],
  consumers: [
    { path: 'DaprServer().pubsub.{subscribe,subscribeBulk}', queue: { argument: 1 }, handler: { argument: 2 } },
    { path: 'DaprServer().binding.receive', queue: { argument: 0 }, handler: { argument: 1 } },
  ],
  producers: [{ path: 'DaprClient().pubsub.{publish,publishBulk}', queue: { argument: 1 } }],
} as const satisfies Library;
