import type { Library } from '../../model/library.ts';

export default {
  id: 'prismic',
  packages: ['@prismicio/client'],
  purpose: 'Client of Prismic, content.',
  system: { name: 'Prismic', kind: 'http-api', vendor: 'Prismic', hosting: 'saas' },
  hosts: ['*.cdn.prismic.io', 'migration.prismic.io', 'asset-api.prismic.io'],
  clients: [
    { path: 'createClient()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'createWriteClient()', options: { argument: 1 } },
  ],
  outbound: [
    {
      path: '{createClient,createWriteClient}().{get,getFirst,dangerouslyGetAll,getByID,getByIDs,getAllByIDs,getByUID,getByUIDs,getAllByUIDs,getSingle,getByType,getAllByType,getByTag,getAllByTag,getByEveryTag,getAllByEveryTag,getBySomeTags,getAllBySomeTags,getRepository,getRefs,getRefByID,getRefByLabel,getMasterRef,getReleases,getReleaseByID,getReleaseByLabel,getTags,resolvePreviewURL,graphQLFetch}',
      effect: 'read',
    },
    { path: 'createWriteClient().{migrate,publishMigrationRelease}', effect: 'write' },
  ],
  same: [
    { path: '@prismicio/client#Client()', as: '@prismicio/client#createClient()' },
    { path: '@prismicio/client#WriteClient()', as: '@prismicio/client#createWriteClient()' },
  ],
} as const satisfies Library;
