import type { Library } from '../../model/library.ts';

export default {
  id: 'propelauth',
  packages: ['@propelauth/node'],
  purpose: 'Client of PropelAuth.',
  system: { name: 'PropelAuth', kind: 'auth', vendor: 'PropelAuth', hosting: 'saas' },
  clients: [{ path: 'initBaseAuth()', options: { argument: 0 }, url: { argument: 0, key: 'authUrl' } }],
  outbound: [
    { path: 'initBaseAuth().fetch*', effect: 'read' },
    {
      path: 'initBaseAuth().{create,update,delete,disable,enable,add,remove,change,clear,revoke,set,allow,disallow,migrate,import,subscribe}*',
      effect: 'write',
    },
    {
      path: 'initBaseAuth().{inviteUserToOrg,inviteUserToOrgByUserId,resendEmailConfirmation,sendSmsMfaCode}',
      effect: 'send',
    },
    {
      path: 'initBaseAuth().{validateApiKey,validatePersonalApiKey,validateOrgApiKey,validateImportedApiKey,logoutAllUserSessions,samlGoLive,verifyStepUpTotpChallenge,verifyStepUpGrant,verifySmsChallenge}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
