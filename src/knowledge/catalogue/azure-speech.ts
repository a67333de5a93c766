import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-speech',
  packages: ['microsoft-cognitiveservices-speech-sdk'],
  purpose: 'Client of Azure AI Speech.',
  system: {
    name: 'Azure AI services',
    aliases: ['Azure Cognitive Services'],
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [
    { path: 'SpeechConfig.{fromEndpoint,fromHost}()', url: { argument: 0 } },
    { path: 'SpeechConfig.{fromSubscription,fromAuthorizationToken}()' },
  ],
  outbound: [
    {
      path: 'SpeechRecognizer().{recognizeOnceAsync,startContinuousRecognitionAsync,startKeywordRecognitionAsync}',
      effect: 'call',
    },
    { path: 'SpeechSynthesizer().{speakTextAsync,speakSsmlAsync,speakAsync,getVoicesAsync}', effect: 'call' },
  ],
} as const satisfies Library;
