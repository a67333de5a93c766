import type { Library } from '../../model/library.ts';

export default {
  id: 'zookeeper',
  packages: ['zookeeper', 'node-zookeeper-client'],
  purpose: 'Client of ZooKeeper.',
  system: {
    name: 'ZooKeeper',
    aliases: ['Apache ZooKeeper'],
    kind: 'other',
    vendor: 'Apache',
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
        key: 'connect',
      },
    },
    {
      path: 'createClient()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,createClient}().{connect,init,on_connected}',
      effect: 'call',
    },
    {
      path: 'default().{get,exists,get_children,get_children2,get_acl,sync,getconfig,a_get,a_exists,a_get_children,a_get_acl}',
      effect: 'read',
    },
    {
      path: 'default().{w_get,w_exists,w_get_children,aw_get,aw_exists,aw_get_children}',
      effect: 'consume',
    },
    {
      path: 'default().{create,set,delete_,set_acl,a_create,a_set,a_delete_,a_set_acl,mkdirp,reconfig}',
      effect: 'write',
    },
    {
      path: 'createClient().{exists,getChildren,getData,getACL}',
      effect: 'read',
    },
    {
      path: 'createClient().{create,remove,setData,setACL,mkdirp}',
      effect: 'write',
    },
    {
      path: 'createClient().transaction().commit',
      effect: 'write',
    },
    {
      path: 'createClient().transaction().**.commit',
      effect: 'write',
    },
  ],
  retryOptions: [
    {
      path: 'createClient',
      kind: 'client-option',
      option: {
        argument: 1,
        key: 'retries',
      },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
} as const satisfies Library;
