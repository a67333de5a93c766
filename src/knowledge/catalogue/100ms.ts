import type { Library } from '../../model/library.ts';

export default {
  id: '100ms',
  packages: ['@100mslive/server-sdk'],
  purpose: 'Client of 100ms, calls by video.',
  system: {
    name: '100ms',
    kind: 'http-api',
    vendor: '100ms',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'SDK()',
    },
  ],
  outbound: [
    {
      path: 'SDK().*.{list,retrieve}',
      effect: 'read',
    },
    {
      path: 'SDK().*.list*',
      effect: 'read',
    },
    {
      path: 'SDK().*.retrieve*',
      effect: 'read',
    },
    {
      path: 'SDK().{rooms,roomCodes,activeRooms}.{create,update,enableOrDisable,removePeer,end}',
      effect: 'write',
    },
    {
      path: 'SDK().{rooms,roomCodes,activeRooms}.create*',
      effect: 'write',
    },
    {
      path: 'SDK().{rooms,roomCodes,activeRooms}.update*',
      effect: 'write',
    },
    {
      path: 'SDK().{externalStreams,liveStreams,recordings}.{start,stop,stopAll,pauseRecording,resumeRecording}',
      effect: 'write',
    },
    {
      path: 'SDK().activeRooms.sendMessage',
      effect: 'send',
    },
    {
      path: 'SDK().api.{get,post}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
