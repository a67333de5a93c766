import type { Library } from '../../model/library.ts';

export default {
  id: 'monk',
  packages: ['monk'],
  purpose: 'Driver of MongoDB with shorter calls.',
  system: { name: 'MongoDB', aliases: ['Mongo', 'MongoDB Atlas'], kind: 'database', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'default().get().{find,findOne,count,distinct,aggregate,indexes,stats,group,mapReduce}', effect: 'read' },
    {
      path: 'default().get().{insert,update,remove,findOneAndUpdate,findOneAndDelete,bulkWrite,createIndex,drop,dropIndex,dropIndexes}',
      effect: 'write',
    },
  ],
  same: [{ path: 'monk#default().create()', as: 'monk#default().get()' }],
} as const satisfies Library;
