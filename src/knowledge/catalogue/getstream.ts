import type { Library } from '../../model/library.ts';

export default {
  id: 'getstream',
  packages: ['getstream'],
  purpose: 'Client of Stream, activity feeds.',
  system: {
    name: 'Stream',
    aliases: ['GetStream'],
    kind: 'http-api',
    vendor: 'Stream',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{connect,StreamClient}()',
      options: {
        argument: 3,
      },
    },
  ],
  outbound: [
    {
      path: '{connect,StreamClient}().feed().{addActivity,addActivities,removeActivity,follow,unfollow,updateActivityToTargets}',
      effect: 'write',
    },
    {
      path: '{connect,StreamClient}().feed().{get,getActivityDetail,following,followers,followStats}',
      effect: 'read',
    },
    {
      path: '{connect,StreamClient}().feed().subscribe',
      effect: 'consume',
    },
    {
      path: '{connect,StreamClient}().{reactions,collections,personalization}.{get,filter,select}',
      effect: 'read',
    },
    {
      path: '{connect,StreamClient}().{reactions,collections,files,images}.{add,addChild,update,delete,upsert,upsertMany,deleteMany,upload,restore}',
      effect: 'write',
    },
    {
      path: '{connect,StreamClient}().{addToMany,followMany,unfollowMany,addUsers,deleteUsers,updateActivity,updateActivities,activityPartialUpdate}',
      effect: 'write',
    },
    {
      path: '{connect,StreamClient}().{getUsers,getActivities}',
      effect: 'read',
    },
  ],
  timeoutOptions: [
    {
      path: '{connect,StreamClient}',
      option: {
        argument: 3,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
