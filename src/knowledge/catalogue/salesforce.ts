import type { Library } from '../../model/library.ts';

export default {
  id: 'salesforce',
  packages: ['jsforce', '@salesforce/core', '@jsforce/jsforce-node'],
  purpose: 'Client of the Salesforce API.',
  system: {
    name: 'Salesforce',
    kind: 'http-api',
    vendor: 'Salesforce',
    hosting: 'saas',
  },
  clients: [
    { path: 'Connection()', options: { argument: 0 }, url: { argument: 0, key: 'instanceUrl' } },
    { path: 'OAuth2()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Connection().{query,queryMore,queryAll,search,describe,describeGlobal,identity,retrieve,recent}',
      effect: 'read',
    },
    { path: 'Connection().sobject().{find,findOne,retrieve,describe,count,select}', effect: 'read' },
    { path: 'Connection().{create,update,upsert,destroy,insert,delete}', effect: 'write' },
    {
      path: 'Connection().sobject().{create,insert,update,upsert,destroy,delete,upsertBulk,insertBulk,updateBulk}',
      effect: 'write',
    },
    { path: 'Connection().{login,loginByOAuth2,authorize,logout,request,requestGet,requestPost}', effect: 'call' },
    { path: 'Connection().apex.*', effect: 'call' },
    { path: 'Connection().bulk.*', effect: 'call' },
  ],
} as const satisfies Library;
