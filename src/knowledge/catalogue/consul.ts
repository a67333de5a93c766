import type { Library } from '../../model/library.ts';

export default {
  id: 'consul',
  packages: ['consul'],
  purpose: 'Client of Consul, services and settings.',
  system: {
    name: 'Consul',
    kind: 'other',
    vendor: 'HashiCorp',
    hosting: 'self-hosted',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'host',
      },
    },
  ],
  outbound: [
    {
      path: 'default().{kv,catalog,health,agent,session,status,query,event,acl}.{get,keys,list,nodes,node,service,services,datacenters,checks,state,members,self,leader,peers,info,execute,explain,connect,replication}',
      effect: 'read',
    },
    {
      path: 'default().{kv,catalog,agent,session,query,acl,transaction}.{set,del,register,deregister,create,update,destroy,renew,maintenance,join,forceLeave,reload,bootstrap}',
      effect: 'write',
    },
    {
      path: 'default().agent.{service,check}.*',
      effect: 'write',
    },
    {
      path: 'default().catalog.{node,service,connect}.*',
      effect: 'read',
    },
    {
      path: 'default().event.fire',
      effect: 'publish',
    },
    {
      path: 'default().watch',
      effect: 'consume',
    },
  ],
} as const satisfies Library;
