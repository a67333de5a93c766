import type { Library } from '../../model/library.ts';

export default {
  id: 'unkey',
  packages: ['@unkey/api'],
  purpose: 'Client of Unkey, API keys and limits.',
  system: {
    name: 'Unkey',
    kind: 'http-api',
    vendor: 'Unkey',
    hosting: 'either',
  },
  hosts: ['api.unkey.dev', 'api.unkey.com'],
  clients: [
    {
      path: 'Unkey()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Unkey().{analytics,apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.{get,list,whoami}',
      effect: 'read',
    },
    {
      path: 'Unkey().{analytics,apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.get*',
      effect: 'read',
    },
    {
      path: 'Unkey().{analytics,apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.list*',
      effect: 'read',
    },
    {
      path: 'Unkey().keys.verifyKey',
      effect: 'call',
    },
    {
      path: 'Unkey().ratelimit.{limit,multiLimit}',
      effect: 'call',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.{create,delete,update,set,add,remove,migrateKeys,rerollKey,promoteDeployment,rollbackDeployment,startDeployment,stopDeployment}',
      effect: 'write',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.create*',
      effect: 'write',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.delete*',
      effect: 'write',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.update*',
      effect: 'write',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.set*',
      effect: 'write',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.add*',
      effect: 'write',
    },
    {
      path: 'Unkey().{apis,apps,deployments,domains,environments,identities,keys,permissions,portal,projects,ratelimit,gateway}.remove*',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: 'Unkey',
      option: {
        argument: 0,
        key: 'timeoutMs',
      },
    },
  ],
} as const satisfies Library;
