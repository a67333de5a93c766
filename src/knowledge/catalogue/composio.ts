import type { Library } from '../../model/library.ts';

export default {
  id: 'composio',
  packages: ['@composio/core', 'composio-core'],
  purpose: 'Client of Composio, tools of agents.',
  system: {
    name: 'Composio',
    kind: 'http-api',
    vendor: 'Composio',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Composio()',
      options: {
        argument: 0,
      },
    },
    {
      path: '{ComposioToolSet,OpenAIToolSet,LangchainToolSet,VercelAIToolSet}()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Composio().{tools,toolkits,triggers,authConfigs,connectedAccounts,mcp,apps,actions,integrations,activeTriggers}.{get,list,retrieve}',
      effect: 'read',
    },
    {
      path: 'Composio().{tools,toolkits,triggers,authConfigs,connectedAccounts,mcp,apps,actions,integrations,activeTriggers}.get*',
      effect: 'read',
    },
    {
      path: 'Composio().{tools,toolkits,triggers,authConfigs,connectedAccounts,mcp,apps,actions,integrations,activeTriggers}.list*',
      effect: 'read',
    },
    {
      path: 'Composio().{authConfigs,connectedAccounts,triggers,mcp,integrations,activeTriggers}.{create,update,delete,enable,disable,refresh,updateStatus,initiate,link,setup,reinitiateConnection,setWebhookSubscription}',
      effect: 'write',
    },
    {
      path: 'Composio().{tools,actions}.{execute,executeRequest,executeSessionTool,proxyExecute}',
      effect: 'call',
    },
    {
      path: 'Composio().toolkits.authorize',
      effect: 'call',
    },
    {
      path: 'Composio().files.upload',
      effect: 'write',
    },
    {
      path: 'Composio().files.download',
      effect: 'read',
    },
    {
      path: '{ComposioToolSet,OpenAIToolSet}().getTools',
      effect: 'read',
    },
    {
      path: '{ComposioToolSet,OpenAIToolSet}().{executeToolCall,handleToolCall,handleAssistantMessage,executeAction}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
