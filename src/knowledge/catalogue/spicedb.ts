import type { Library } from '../../model/library.ts';

export default {
  id: 'spicedb',
  packages: ['@authzed/authzed-node'],
  purpose: 'Client of SpiceDB and Authzed: who may do what by relations.',
  system: { name: 'SpiceDB', aliases: ['Authzed'], kind: 'auth', vendor: 'AuthZed', hosting: 'either' },
  hosts: ['grpc.authzed.com'],
  clients: [
    { path: 'v1.{NewClient,NewClientWithCustomCert}()', options: { argument: 4 }, url: { argument: 1 } },
    { path: 'v1.NewClientWithChannelCredentials()', options: { argument: 3 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'v1.NewClient().{checkPermission,checkBulkPermissions,expandPermissionTree,lookupResources,lookupSubjects,readRelationships,exportBulkRelationships,readSchema,reflectSchema,diffSchema,computablePermissions,dependentRelations}',
      effect: 'read',
    },
    {
      path: 'v1.NewClient().promises.{checkPermission,checkBulkPermissions,expandPermissionTree,lookupResources,lookupSubjects,readRelationships,exportBulkRelationships,readSchema,reflectSchema,diffSchema,computablePermissions,dependentRelations}',
      effect: 'read',
    },
    {
      path: 'v1.NewClient().{writeRelationships,deleteRelationships,importBulkRelationships,writeSchema}',
      effect: 'write',
    },
    {
      path: 'v1.NewClient().promises.{writeRelationships,deleteRelationships,importBulkRelationships,writeSchema}',
      effect: 'write',
    },
    { path: 'v1.NewClient().watch', effect: 'consume' },
    { path: 'v1.NewClient().promises.watch', effect: 'consume' },
  ],
  same: [
    {
      path: '@authzed/authzed-node#v1.{NewClientWithCustomCert,NewClientWithChannelCredentials}()',
      as: '@authzed/authzed-node#v1.NewClient()',
    },
  ],
} as const satisfies Library;
