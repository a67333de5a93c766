import type { Library } from '../../model/library.ts';

export default {
  id: 'consul',
  packages: ['consul'],
  purpose: 'Client of HashiCorp Consul.',
  system: { name: 'Consul', kind: 'other', vendor: 'HashiCorp', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [
    { path: 'default().kv.{get,keys}', effect: 'read' },
    {
      path: 'default().{catalog,health,session,status}.{get,list,info,node,nodes,checks,service,services,state,datacenters}',
      effect: 'read',
    },
    { path: 'default().agent.{members,self,checks,services}', effect: 'read' },
    { path: 'default().{catalog,agent}.{node,service,check}.{list,nodes,services}', effect: 'read' },
    { path: 'default().kv.{set,del,delete}', effect: 'write' },
    { path: 'default().session.{create,destroy,renew}', effect: 'write' },
    { path: 'default().catalog.{register,deregister}', effect: 'write' },
    { path: 'default().agent.{service,check}.{register,deregister}', effect: 'write' },
    { path: 'default().agent.{join,reload,forceLeave,maintenance}', effect: 'write' },
    { path: 'default().watch', effect: 'consume' },
  ],
} as const satisfies Library;
