import type { Library } from '../../model/library.ts';

export default {
  id: 'etcd',
  packages: ['etcd3'],
  purpose: 'Client of etcd, keys and values.',
  system: {
    name: 'etcd',
    kind: 'database',
    hosting: 'self-hosted',
  },
  clients: [
    {
      path: 'Etcd3()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'hosts',
      },
    },
  ],
  outbound: [
    {
      path: 'Etcd3().get',
      effect: 'read',
    },
    {
      path: 'Etcd3().getAll',
      effect: 'read',
    },
    {
      path: 'Etcd3().put',
      effect: 'write',
    },
    {
      path: 'Etcd3().delete',
      effect: 'write',
    },
    {
      path: 'Etcd3().watch',
      effect: 'consume',
    },
    {
      path: 'Etcd3().{lease,lock,stm,if}',
      effect: 'write',
    },
    {
      path: 'Etcd3().election',
      effect: 'write',
    },
    {
      path: 'Etcd3().{getRoles,getUsers}',
      effect: 'read',
    },
    {
      path: 'Etcd3().{auth,cluster,maintenance}.*',
      effect: 'call',
    },
  ],
  same: [
    {
      path: 'etcd3#Etcd3().namespace()',
      as: 'etcd3#Etcd3()',
    },
  ],
} as const satisfies Library;
