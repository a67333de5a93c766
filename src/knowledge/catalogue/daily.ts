import type { Library } from '../../model/library.ts';

export default {
  id: 'daily',
  packages: ['@daily-co/daily-js', '@daily-co/daily-react'],
  purpose: 'Calls by video of Daily in the browser.',
  system: {
    name: 'Daily.co',
    kind: 'http-api',
    vendor: 'Daily',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{createFrame,createCallObject,createTransparentFrame,wrap}()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'DailyProvider()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{createFrame,createCallObject,createTransparentFrame,wrap}().{join,preAuth,preload,startRecording,stopRecording,startLiveStreaming,stopLiveStreaming,startTranscription,stopTranscription,sendAppMessage}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
