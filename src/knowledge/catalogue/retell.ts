import type { Library } from '../../model/library.ts';

export default {
  id: 'retell',
  packages: ['retell-sdk'],
  purpose: 'Client of Retell, telephone calls by models.',
  system: {
    name: 'Retell AI',
    kind: 'llm',
    vendor: 'Retell AI',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{default,Retell}()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,Retell}().{call,batchCall}.{createPhoneCall,createWebCall,registerPhoneCall,createBatchCall,stop,rerunAnalysis}',
      effect: 'call',
    },
    {
      path: '{default,Retell}().*.{retrieve,list,get}',
      effect: 'read',
    },
    {
      path: '{default,Retell}().*.retrieve*',
      effect: 'read',
    },
    {
      path: '{default,Retell}().*.list*',
      effect: 'read',
    },
    {
      path: '{default,Retell}().*.get*',
      effect: 'read',
    },
    {
      path: '{default,Retell}().{agent,chat,chatAgent,phoneNumber,llm,conversationFlow,knowledgeBase,voice,call}.{create,update,delete,import,publish,end,addSources}',
      effect: 'write',
    },
    {
      path: '{default,Retell}().{agent,chat,chatAgent,phoneNumber,llm,conversationFlow,knowledgeBase,voice,call}.create*',
      effect: 'write',
    },
    {
      path: '{default,Retell}().{agent,chat,chatAgent,phoneNumber,llm,conversationFlow,knowledgeBase,voice,call}.update*',
      effect: 'write',
    },
    {
      path: '{default,Retell}().{agent,chat,chatAgent,phoneNumber,llm,conversationFlow,knowledgeBase,voice,call}.delete*',
      effect: 'write',
    },
  ],
  retryOptions: [
    {
      path: '{default,Retell}',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'maxRetries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    {
      path: '{default,Retell}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
