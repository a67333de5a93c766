import type { Library } from '../../model/library.ts';

export default {
  id: 'assemblyai',
  packages: ['assemblyai'],
  purpose: 'Client of AssemblyAI, speech to text.',
  system: { name: 'AssemblyAI', kind: 'llm', vendor: 'AssemblyAI', hosting: 'saas' },
  clients: [{ path: 'AssemblyAI()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'AssemblyAI().transcripts.{transcribe,submit,create,waitUntilReady}', effect: 'call' },
    { path: 'AssemblyAI().{realtime,streaming}.createTemporaryToken', effect: 'call' },
    { path: 'AssemblyAI().{realtime,streaming}.transcriber().{connect,sendAudio}', effect: 'call' },
    { path: 'AssemblyAI().llmGateway.chatCompletions', effect: 'call' },
    { path: 'AssemblyAI().{sync,dictation}.transcribe', effect: 'call' },
    {
      path: 'AssemblyAI().transcripts.{get,list,sentences,paragraphs,subtitles,wordSearch,redactions,redactedAudio,redactedAudioFile}',
      effect: 'read',
    },
    { path: 'AssemblyAI().transcripts.delete', effect: 'write' },
    { path: 'AssemblyAI().files.upload', effect: 'write' },
  ],
} as const satisfies Library;
