import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-run',
  packages: ['@google-cloud/run'],
  purpose: 'Clients of the Admin API of Google Cloud Run.',
  system: { name: 'Google Cloud Run', kind: 'other', vendor: 'Google', hosting: 'saas' },
  hosts: ['run.googleapis.com', '*-run.googleapis.com'],
  clients: [
    {
      path: '{BuildsClient,ExecutionsClient,InstancesClient,JobsClient,RevisionsClient,ServicesClient,TasksClient,WorkerPoolsClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'apiEndpoint' },
    },
  ],
  outbound: [
    { path: 'JobsClient().runJob', effect: 'call' },
    { path: 'BuildsClient().submitBuild', effect: 'call' },
    {
      path: '{JobsClient,ServicesClient,ExecutionsClient,RevisionsClient,TasksClient,WorkerPoolsClient}().{getJob,listJobs,listJobsAsync,getService,listServices,listServicesAsync,getExecution,listExecutions,listExecutionsAsync,getRevision,listRevisions,getTask,listTasks,getWorkerPool,listWorkerPools}',
      effect: 'read',
    },
    {
      path: '{JobsClient,ServicesClient,ExecutionsClient,RevisionsClient,WorkerPoolsClient}().{createJob,updateJob,deleteJob,createService,updateService,deleteService,cancelExecution,deleteExecution,deleteRevision,createWorkerPool,updateWorkerPool,deleteWorkerPool}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
