import type { Library } from '../../model/library.ts';

export default {
  id: 'zep',
  packages: ['@getzep/zep-cloud'],
  purpose: 'Client of Zep, memory of agents.',
  system: {
    name: 'Zep',
    kind: 'llm',
    vendor: 'Zep',
    hosting: 'saas',
  },
  hosts: ['*.getzep.com'],
  clients: [
    {
      path: 'ZepClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project,task}.{get,list,search}',
      effect: 'read',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project,task}.get*',
      effect: 'read',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project,task}.list*',
      effect: 'read',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.{add,create,update,delete,set,clone,remove,process,warm}',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.add*',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.create*',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.update*',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.delete*',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.set*',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread,user,userGroup,batch,context,project}.remove*',
      effect: 'write',
    },
    {
      path: 'ZepClient().{graph,thread}.*.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
