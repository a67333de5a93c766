import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-devops',
  packages: ['azure-devops-node-api'],
  purpose: 'Client of Azure DevOps.',
  system: { name: 'Azure DevOps', kind: 'http-api', vendor: 'Microsoft', hosting: 'saas' },
  clients: [
    { path: 'WebApi()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'WebApi.createWithBearerToken()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'WebApi().{connect}', effect: 'read' },
    { path: 'WebApi().get*Api().{get,list,query}*', effect: 'read' },
    { path: 'WebApi().get*Api().{create,update,delete,add,remove,replace,restore}*', effect: 'write' },
    { path: 'WebApi().get*Api().*', effect: 'call' },
  ],
  same: [{ path: 'azure-devops-node-api#WebApi.createWithBearerToken()', as: 'azure-devops-node-api#WebApi()' }],
} as const satisfies Library;
