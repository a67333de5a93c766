import type { Library } from '../../model/library.ts';

export default {
  id: 'vault',
  packages: ['node-vault'],
  purpose: 'Client of HashiCorp Vault, secrets.',
  system: {
    name: 'HashiCorp Vault',
    aliases: ['Vault'],
    kind: 'other',
    vendor: 'HashiCorp',
    hosting: 'either',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'endpoint',
      },
    },
  ],
  outbound: [
    {
      path: 'default().{read,list,help,status,initialized,health,leader,mounts,policies,auths,audits,tokenLookup,get,approleRoles,transitReadKey,transitListKeys}',
      effect: 'read',
    },
    {
      path: 'default().tokenLookup*',
      effect: 'read',
    },
    {
      path: 'default().get*',
      effect: 'read',
    },
    {
      path: 'default().{write,update,delete,init,seal,unseal,mount,unmount,remount,add,remove,enable,disable,rotate,stepDown,tokenCreate,tokenRevoke,revoke,transitCreateKey,transitDeleteKey,destroySecretVersions}',
      effect: 'write',
    },
    {
      path: 'default().add*',
      effect: 'write',
    },
    {
      path: 'default().remove*',
      effect: 'write',
    },
    {
      path: 'default().enable*',
      effect: 'write',
    },
    {
      path: 'default().disable*',
      effect: 'write',
    },
    {
      path: 'default().tokenCreate*',
      effect: 'write',
    },
    {
      path: 'default().tokenRevoke*',
      effect: 'write',
    },
    {
      path: 'default().revoke*',
      effect: 'write',
    },
    {
      path: 'default().delete*',
      effect: 'write',
    },
    {
      path: 'default().update*',
      effect: 'write',
    },
    {
      path: 'default().{approleLogin,awsIamLogin,gcpLogin,githubLogin,jwtLogin,kubernetesLogin,ldapLogin,oktaLogin,radiusLogin,userpassLogin,certLogin,renew,tokenRenew,tokenRenewSelf,unwrap,encryptData,decryptData,rewrapData,generateDatabaseCredentials,request}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'default',
      option: {
        argument: 0,
        key: 'requestOptions.timeout',
      },
    },
  ],
} as const satisfies Library;
