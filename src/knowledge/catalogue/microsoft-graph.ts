import type { Library } from '../../model/library.ts';

export default {
  id: 'microsoft-graph',
  packages: ['@microsoft/microsoft-graph-client'],
  purpose: 'Client of Microsoft Graph.',
  system: {
    name: 'Microsoft Graph',
    aliases: ['Microsoft 365'],
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['graph.microsoft.com'],
  clients: [
    { path: 'Client.init()', options: { argument: 0 } },
    { path: 'Client.initWithMiddleware()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Client.init().api().get', effect: 'read' },
    { path: 'Client.init().api().{post,put,patch,delete}', effect: 'write' },
  ],
  same: [
    { path: '@microsoft/microsoft-graph-client#Client()', as: '@microsoft/microsoft-graph-client#Client.init()' },
    {
      path: '@microsoft/microsoft-graph-client#Client.init().api().{select,filter,top,expand,orderby,query,header,headers,version}()',
      as: '@microsoft/microsoft-graph-client#Client.init().api()',
    },
    {
      path: '@microsoft/microsoft-graph-client#Client.initWithMiddleware()',
      as: '@microsoft/microsoft-graph-client#Client.init()',
    },
  ],
} as const satisfies Library;
