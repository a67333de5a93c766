import type { Library } from '../../model/library.ts';

export default {
  id: 'mcp-client',
  packages: [
    '@modelcontextprotocol/sdk/client',
    '@modelcontextprotocol/sdk/client/index.js',
    '@modelcontextprotocol/sdk/client/streamableHttp.js',
    '@modelcontextprotocol/sdk/client/sse.js',
    '@modelcontextprotocol/sdk/client/websocket.js',
    '@modelcontextprotocol/sdk/client/stdio.js',
  ],
  purpose: 'Client of servers of the Model Context Protocol, which offer tools to models.',
  system: { name: 'MCP server', aliases: ['Model Context Protocol'], kind: 'http-api', hosting: 'either' },
  clients: [
    { path: 'Client()', options: { argument: 1 } },
    { path: '{StreamableHTTPClientTransport,SSEClientTransport}()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'WebSocketClientTransport()', url: { argument: 0 } },
    { path: 'StdioClientTransport()', options: { argument: 0 }, url: { argument: 0, key: 'command' } },
  ],
  outbound: [
    { path: 'Client().{connect,callTool,complete,request}', effect: 'call' },
    {
      path: 'Client().{listTools,listPrompts,listResources,listResourceTemplates,getPrompt,readResource,ping}',
      effect: 'read',
    },
    { path: 'Client().subscribeResource', effect: 'consume' },
    { path: 'Client().{unsubscribeResource,setLoggingLevel,sendRootsListChanged}', effect: 'write' },
  ],
} as const satisfies Library;
