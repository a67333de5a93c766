import type { Library } from '../../model/library.ts';

export default {
  id: 'google-speech',
  packages: ['@google-cloud/speech', '@google-cloud/text-to-speech'],
  purpose: 'Clients of Google Cloud Speech-to-Text and Text-to-Speech.',
  system: {
    name: 'Google Cloud Speech',
    aliases: ['Google Speech-to-Text'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    { path: 'SpeechClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
    { path: 'AdaptationClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
    { path: 'TextToSpeechClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
    {
      path: 'TextToSpeechLongAudioSynthesizeClient()',
      options: { argument: 0 },
      url: { argument: 0, key: 'apiEndpoint' },
    },
  ],
  outbound: [
    { path: 'SpeechClient().{recognize,longRunningRecognize,streamingRecognize,batchRecognize}', effect: 'call' },
    { path: 'TextToSpeechClient().{synthesizeSpeech,streamingSynthesize}', effect: 'call' },
    { path: 'TextToSpeechLongAudioSynthesizeClient().synthesizeLongAudio', effect: 'call' },
    { path: 'TextToSpeechClient().listVoices', effect: 'read' },
    { path: 'AdaptationClient().{getCustomClass,getPhraseSet,listCustomClasses,listPhraseSet}', effect: 'read' },
    {
      path: 'AdaptationClient().{createCustomClass,createPhraseSet,updateCustomClass,updatePhraseSet,deleteCustomClass,deletePhraseSet}',
      effect: 'write',
    },
  ],
  same: [
    { path: '@google-cloud/speech#v2.SpeechClient', as: '@google-cloud/speech#SpeechClient' },
    { path: '@google-cloud/speech#v1p1beta1.SpeechClient', as: '@google-cloud/speech#SpeechClient' },
    {
      path: '@google-cloud/text-to-speech#v1beta1.TextToSpeechClient',
      as: '@google-cloud/text-to-speech#TextToSpeechClient',
    },
  ],
} as const satisfies Library;
