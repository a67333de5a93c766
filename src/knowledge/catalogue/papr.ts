import type { Library } from '../../model/library.ts';

export default {
  id: 'papr',
  packages: ['papr'],
  purpose: 'Models over the driver of MongoDB.',
  system: { name: 'MongoDB', aliases: ['Mongo', 'MongoDB Atlas'], kind: 'database', hosting: 'either' },
  outbound: [
    {
      path: 'default().model().{find,findOne,findById,findCursor,countDocuments,distinct,exists,aggregate}',
      effect: 'read',
    },
    {
      path: 'default().model().{insertOne,insertMany,updateOne,updateMany,upsert,deleteOne,deleteMany,findOneAndUpdate,findOneAndDelete,bulkWrite}',
      effect: 'write',
    },
    { path: 'default().{updateSchema,updateSchemas}', effect: 'write' },
  ],
} as const satisfies Library;
