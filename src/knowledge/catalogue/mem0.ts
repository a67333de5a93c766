import type { Library } from '../../model/library.ts';

export default {
  id: 'mem0',
  packages: ['mem0ai'],
  purpose: 'Client of Mem0, memory of agents.',
  system: {
    name: 'Mem0',
    kind: 'llm',
    vendor: 'Mem0',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'MemoryClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,MemoryClient}().{get,getAll,search,history,users,ping,getProject,getWebhooks,getProfile,getProfileSettings}',
      effect: 'read',
    },
    {
      path: '{default,MemoryClient}().{add,update,delete,deleteAll,deleteUser,deleteUsers,batchUpdate,batchDelete,updateProject,createWebhook,updateWebhook,deleteWebhook,feedback}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
