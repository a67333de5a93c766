import type { Library } from '../../model/library.ts';

export default {
  id: 'hume',
  packages: ['hume'],
  purpose: 'Client of Hume, speech with feeling.',
  system: {
    name: 'Hume AI',
    kind: 'llm',
    vendor: 'Hume AI',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'HumeClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'HumeClient().tts.{synthesizeJson,synthesizeFile,synthesizeFileStreaming,synthesizeJsonStreaming,convertVoiceFile,convertVoiceJson}',
      effect: 'call',
    },
    {
      path: 'HumeClient().{empathicVoice,tts,expressionMeasurement}.*.*',
      effect: 'call',
    },
    {
      path: 'HumeClient().empathicVoice.*.*.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
