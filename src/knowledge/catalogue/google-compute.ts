import type { Library } from '../../model/library.ts';

export default {
  id: 'google-compute',
  packages: ['@google-cloud/compute'],
  purpose: 'Clients of Google Compute Engine.',
  system: { name: 'Google Compute Engine', kind: 'other', vendor: 'Google', hosting: 'saas' },
  hosts: ['compute.googleapis.com'],
  clients: [{ path: '*Client()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [
    { path: '*Client().{get,list,listAsync,listStream,aggregatedListAsync,wait}', effect: 'read' },
    {
      path: '*Client().{insert,delete,update,patch,start,stop,reset,suspend,resume,setLabels,setMetadata,setTags,setMachineType,resize}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
