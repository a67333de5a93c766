import type { Library } from '../../model/library.ts';

export default {
  id: 'zeebe',
  packages: ['zeebe-node', '@camunda8/sdk'],
  purpose: 'Clients of Zeebe, the workflow engine of Camunda 8.',
  system: { name: 'Camunda 8', aliases: ['Zeebe'], kind: 'queue', vendor: 'Camunda', hosting: 'either' },
  hosts: ['*.zeebe.camunda.io', 'api.cloud.camunda.io'],
  clients: [
    { path: '{ZBClient,Camunda8}()', options: { argument: 0 } },
    { path: 'ZBClient()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'ZBClient().{createProcessInstance,createProcessInstanceWithResult,publishMessage,publishStartMessage,broadcastSignal}',
      effect: 'publish',
    },
    { path: 'ZBClient().{createWorker,createBatchWorker,activateJobs,streamJobs}', effect: 'consume' },
    {
      path: 'ZBClient().{deployResource,deployResources,deployProcess,cancelProcessInstance,modifyProcessInstance,migrateProcessInstance,completeJob,failJob,throwError,setVariables,resolveIncident,updateJobRetries,updateJobTimeout,deleteResource}',
      effect: 'write',
    },
    { path: 'ZBClient().topology', effect: 'read' },
    { path: 'ZBClient().evaluateDecision', effect: 'call' },
    {
      path: 'Camunda8().{getCamundaRestClient,getOperateApiClient,getTasklistApiClient,getAdminApiClient,getModelerApiClient,getOptimizeApiClient,getOrchestrationClusterApiClient}().*',
      effect: 'call',
    },
  ],
  consumers: [
    {
      path: 'ZBClient().createWorker',
      queue: { argument: 0, key: 'taskType' },
      handler: { argument: 0, key: 'taskHandler' },
    },
    {
      path: 'ZBClient().createBatchWorker',
      queue: { argument: 0, key: 'taskType' },
      handler: { argument: 0, key: 'taskHandler' },
    },
  ],
  producers: [
    {
      path: 'ZBClient().{createProcessInstance,createProcessInstanceWithResult}',
      queue: { argument: 0, key: 'bpmnProcessId' },
    },
    { path: 'ZBClient().{publishMessage,publishStartMessage}', queue: { argument: 0, key: 'name' } },
  ],
  same: [{ path: '@camunda8/sdk#Camunda8().getZeebeGrpcApiClient()', as: '@camunda8/sdk#ZBClient()' }],
} as const satisfies Library;
