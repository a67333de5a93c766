import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-scheduler',
  packages: ['@google-cloud/scheduler'],
  purpose: 'Client of Google Cloud Scheduler.',
  system: { name: 'Google Cloud Scheduler', kind: 'other', vendor: 'Google', hosting: 'saas' },
  hosts: ['cloudscheduler.googleapis.com'],
  clients: [{ path: 'CloudSchedulerClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [
    { path: 'CloudSchedulerClient().{getJob,listJobs,listJobsAsync,listJobsStream}', effect: 'read' },
    { path: 'CloudSchedulerClient().{createJob,updateJob,deleteJob,pauseJob,resumeJob}', effect: 'write' },
    { path: 'CloudSchedulerClient().runJob', effect: 'call' },
  ],
} as const satisfies Library;
