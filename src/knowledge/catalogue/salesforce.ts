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
  errors: [
    {
      name: 'INVALID_SESSION_ID',
      means: 'The session has expired or is not valid.',
      again: 'no',
      action: 'Sign in again.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
    },
    {
      name: 'REQUEST_LIMIT_EXCEEDED',
      means: 'The calls of the day, or those at one time, are used up.',
      again: 'later',
      action: 'Send fewer calls.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
    },
    {
      name: 'UNABLE_TO_LOCK_ROW',
      means: 'Somebody else works on the record.',
      again: 'later',
      action: 'Try again after a pause.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
    },
    {
      name: 'QUERY_TIMEOUT',
      means: 'The query took too long.',
      again: 'no',
      action: 'Make it more selective.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
    },
    {
      name: 'DUPLICATE_VALUE',
      means: 'There is a record with this unique value.',
      again: 'no',
      action: 'Treat it as existing.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
    },
  ],
} as const satisfies Library;
