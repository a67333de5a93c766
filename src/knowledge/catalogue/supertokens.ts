import type { Library } from '../../model/library.ts';

export default {
  id: 'supertokens',
  packages: ['supertokens-node'],
  purpose: 'Client of the core of SuperTokens, which keeps users and sessions.',
  system: {
    name: 'SuperTokens core',
    aliases: ['SuperTokens'],
    kind: 'auth',
    vendor: 'SuperTokens',
    hosting: 'either',
  },
  clients: [{ path: 'init()', options: { argument: 0 }, url: { argument: 0, key: 'supertokens.connectionURI' } }],
  outbound: [
    {
      path: '{getUser,getUserCount,getUsersOldestFirst,getUsersNewestFirst,listUsersByAccountInfo,getUserIdMapping}',
      effect: 'read',
    },
    { path: '{deleteUser,createUserIdMapping,deleteUserIdMapping,updateOrDeleteUserIdMappingInfo}', effect: 'write' },
  ],
} as const satisfies Library;
