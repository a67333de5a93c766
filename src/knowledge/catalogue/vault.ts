import type { Library } from '../../model/library.ts';

export default {
  id: 'vault',
  packages: ['node-vault'],
  purpose: 'Client of HashiCorp Vault.',
  system: { name: 'HashiCorp Vault', aliases: ['Vault'], kind: 'other', vendor: 'HashiCorp', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [
    {
      path: 'default().{read,list,status,initialized,health,mounts,policies,auths,audits,leader,help,tokenLookup,tokenLookupSelf,tokenLookupAccessor,tokenAccessors,tokenRoles}',
      effect: 'read',
    },
    { path: 'default().get*', effect: 'read' },
    {
      path: 'default().{write,update,delete,mount,unmount,remount,enableAuth,disableAuth,enableAudit,disableAudit,addPolicy,removePolicy,revoke,revokePrefix,tokenCreate,tokenCreateOrphan,tokenRevoke,tokenRevokeSelf,init,seal,unseal,rotate,renew,tokenRenew,tokenRenewSelf}',
      effect: 'write',
    },
    {
      path: 'default().{approleLogin,kubernetesLogin,userpassLogin,ldapLogin,githubLogin,jwtLogin,awsIamLogin,certLogin,gcpLogin,oktaLogin,radiusLogin,request,encryptData,decryptData,generateDatabaseCredentials,wrapData,rewrapData,unwrap}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
