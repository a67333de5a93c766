import type { Library } from '../../model/library.ts';

export default {
  id: 'zookeeper',
  packages: ['node-zookeeper-client'],
  purpose: 'Client of Apache ZooKeeper.',
  system: { name: 'ZooKeeper', aliases: ['Apache ZooKeeper'], kind: 'other', vendor: 'Apache', hosting: 'self-hosted' },
  clients: [{ path: 'createClient()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'createClient().{getData,getChildren,getACL,exists,listSubTreeBFS}', effect: 'read' },
    { path: 'createClient().{create,setData,setACL,remove,removeRecursive,mkdirp}', effect: 'write' },
    { path: 'createClient().transaction().**.commit', effect: 'write' },
    { path: 'createClient().connect', effect: 'call' },
  ],
} as const satisfies Library;
