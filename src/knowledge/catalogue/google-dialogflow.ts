import type { Library } from '../../model/library.ts';

export default {
  id: 'google-dialogflow',
  packages: ['@google-cloud/dialogflow'],
  purpose: 'Client of Google Dialogflow.',
  system: { name: 'Google Dialogflow', aliases: ['Dialogflow'], kind: 'llm', vendor: 'Google', hosting: 'saas' },
  hosts: ['dialogflow.googleapis.com', '*-dialogflow.googleapis.com'],
  clients: [
    {
      path: '{SessionsClient,AgentsClient,ContextsClient,IntentsClient,EntityTypesClient,ConversationsClient,ParticipantsClient,KnowledgeBasesClient,DocumentsClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'apiEndpoint' },
    },
  ],
  outbound: [
    { path: 'SessionsClient().{detectIntent,streamingDetectIntent}', effect: 'call' },
    { path: 'AgentsClient().trainAgent', effect: 'call' },
    {
      path: '{AgentsClient,ContextsClient,IntentsClient,EntityTypesClient}().{getAgent,searchAgents,getContext,listContexts,getIntent,listIntents,getEntityType,listEntityTypes,exportAgent}',
      effect: 'read',
    },
    {
      path: '{AgentsClient,ContextsClient,IntentsClient,EntityTypesClient}().{setAgent,deleteAgent,importAgent,restoreAgent,createContext,updateContext,deleteContext,deleteAllContexts,createIntent,updateIntent,deleteIntent,createEntityType,updateEntityType,deleteEntityType}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
