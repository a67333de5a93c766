import type { Library } from '../../model/library.ts';

export default {
  id: 'ldap',
  packages: ['ldapjs', 'ldapts', 'activedirectory2'],
  purpose: 'Client of LDAP directories.',
  system: {
    name: 'LDAP directory',
    aliases: ['LDAP', 'Active Directory'],
    kind: 'auth',
    hosting: 'either',
  },
  clients: [
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    { path: '{createClient,Client}().{bind,unbind}', effect: 'call' },
    { path: '{createClient,Client}().{search,compare}', effect: 'read' },
    { path: '{createClient,Client}().{add,del,modify,modifyDN}', effect: 'write' },
    {
      path: 'default().{authenticate,findUser,findUsers,findGroup,findGroups,getGroupMembershipForUser,getUsersForGroup,isUserMemberOf,userExists,groupExists}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
