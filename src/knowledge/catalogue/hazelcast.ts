import type { Library } from '../../model/library.ts';

export default {
  id: 'hazelcast',
  packages: ['hazelcast-client'],
  purpose: 'Client of Hazelcast.',
  system: { name: 'Hazelcast', kind: 'cache', vendor: 'Hazelcast', hosting: 'either' },
  clients: [{ path: 'Client.newHazelcastClient()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'Client.newHazelcastClient().getMap().{get,getAll,containsKey,containsValue,keySet,values,entrySet,size,isEmpty}',
      effect: 'read',
    },
    {
      path: 'Client.newHazelcastClient().getMap().{put,putAll,putIfAbsent,putTransient,set,setAll,setTtl,replace,replaceIfSame,remove,removeAll,delete,clear,evict,evictAll,flush}',
      effect: 'write',
    },
    {
      path: 'Client.newHazelcastClient().getMap().{lock,tryLock,unlock,executeOnKey,executeOnKeys,executeOnEntries,aggregate}',
      effect: 'call',
    },
    { path: 'Client.newHazelcastClient().getSql().execute', effect: 'call' },
    { path: 'Client.newHazelcastClient().getQueue().{take,poll}', effect: 'consume' },
    { path: 'Client.newHazelcastClient().getQueue().{offer,put,add}', effect: 'publish' },
  ],
} as const satisfies Library;
