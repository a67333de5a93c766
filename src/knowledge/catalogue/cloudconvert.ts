import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudconvert',
  packages: ['cloudconvert'],
  purpose: 'Client of CloudConvert, conversion of files.',
  system: {
    name: 'CloudConvert',
    kind: 'http-api',
    vendor: 'CloudConvert',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
    },
  ],
  outbound: [
    {
      path: 'default().{tasks,jobs}.{get,all,wait}',
      effect: 'read',
    },
    {
      path: 'default().users.me',
      effect: 'read',
    },
    {
      path: 'default().{tasks,jobs}.{create,delete,cancel,upload}',
      effect: 'write',
    },
    {
      path: 'default().{tasks,jobs,users}.{subscribeEvent,subscribeTaskEvent,subscribeJobEvent}',
      effect: 'consume',
    },
  ],
} as const satisfies Library;
