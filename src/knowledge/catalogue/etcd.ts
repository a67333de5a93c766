import type { Library } from '../../model/library.ts';

export default {
  id: 'etcd',
  packages: ['etcd3'],
  purpose: 'Client of etcd.',
  system: { name: 'etcd', kind: 'database', hosting: 'self-hosted' },
  clients: [{ path: 'Etcd3()', options: { argument: 0 }, url: { argument: 0, key: 'hosts' } }],
  outbound: [
    { path: 'Etcd3().get', effect: 'read' },
    { path: 'Etcd3().getAll().**.{json,strings,keys,numbers,buffers,count,exec}', effect: 'read' },
    { path: 'Etcd3().{getRoles,getUsers}', effect: 'read' },
    { path: 'Etcd3().put().value', effect: 'write' },
    { path: 'Etcd3().delete().{key,all,prefix,range}', effect: 'write' },
    { path: 'Etcd3().watch().**.{create,watcher}', effect: 'consume' },
    { path: 'Etcd3().lock().{acquire,do}', effect: 'call' },
    { path: 'Etcd3().lease().{grant,put,revoke}', effect: 'call' },
    { path: 'Etcd3().if().**.commit', effect: 'call' },
    { path: 'Etcd3().election().{campaign,observe,leader}', effect: 'call' },
  ],
  same: [{ path: 'etcd3#Etcd3().namespace()', as: 'etcd3#Etcd3()' }],
} as const satisfies Library;
