import type { Library } from '../../model/library.ts';

export default {
  id: 'portkey',
  packages: ['portkey-ai'],
  purpose: 'Client of Portkey, a gateway to models of many providers.',
  system: { name: 'Portkey', kind: 'llm', vendor: 'Portkey', hosting: 'either' },
  hosts: ['api.portkey.ai'],
  clients: [{ path: 'Portkey()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'Portkey().chat.completions.create', effect: 'call' },
    { path: 'Portkey().{completions,embeddings,responses,moderations,generations}.create', effect: 'call' },
    { path: 'Portkey().images.{generate,edit}', effect: 'call' },
    { path: 'Portkey().audio.*.create', effect: 'call' },
    { path: 'Portkey().prompts.completions.create', effect: 'call' },
    { path: 'Portkey().*.{retrieve,list,get}', effect: 'read' },
    {
      path: 'Portkey().{files,batches,labels,collections,feedback,virtualKeys,apiKeys,configs,providers,integrations,prompts,vectorStores}.{create,update,delete}',
      effect: 'write',
    },
  ],
  modelCalls: [
    {
      path: 'Portkey().chat.completions.create',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
    },
  ],
  timeoutOptions: [{ path: 'Portkey', option: { argument: 0, key: 'requestTimeout' } }],
  same: [{ path: 'portkey-ai#default', as: 'portkey-ai#Portkey' }],
} as const satisfies Library;
