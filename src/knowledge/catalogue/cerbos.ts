import type { Library } from '../../model/library.ts';

export default {
  id: 'cerbos',
  packages: ['@cerbos/grpc', '@cerbos/http'],
  purpose: 'Clients of Cerbos: who may do what by policies.',
  system: { name: 'Cerbos', kind: 'auth', vendor: 'Cerbos', hosting: 'either' },
  clients: [{ path: '{GRPC,HTTP}()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    {
      path: '{GRPC,HTTP}().{checkResource,checkResources,isAllowed,planResources,checkHealth,serverInfo,getPolicies,getPolicy,getSchema,getSchemas,listPolicies,listSchemas,inspectPolicies,getAccessLogEntry,getDecisionLogEntry,listAccessLogEntries,listDecisionLogEntries}',
      effect: 'read',
    },
    { path: '{GRPC,HTTP}().withPrincipal().{checkResource,checkResources,isAllowed,planResources}', effect: 'read' },
    {
      path: '{GRPC,HTTP}().{addOrUpdatePolicies,addOrUpdateSchemas,deletePolicy,deletePolicies,deleteSchema,deleteSchemas,disablePolicy,disablePolicies,enablePolicy,enablePolicies,reloadStore,purgeStoreRevisions}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
