import type { Library } from '../../model/library.ts';

export default {
  id: 'pocketbase',
  packages: ['pocketbase', 'pocketbase/cjs'],
  purpose: 'Client of PocketBase.',
  system: { name: 'PocketBase', kind: 'database', hosting: 'self-hosted' },
  clients: [{ path: 'default()', url: { argument: 0 } }],
  outbound: [
    {
      path: 'default().collection().{getFullList,getList,getFirstListItem,getOne,listAuthMethods,listExternalAuths}',
      effect: 'read',
    },
    {
      path: 'default().{collections,logs,settings,backups,crons}.{getFullList,getList,getFirstListItem,getOne,getAll,getStats}',
      effect: 'read',
    },
    { path: 'default().health.check', effect: 'read' },
    { path: 'default().files.getToken', effect: 'read' },
    { path: 'default().collection().subscribe', effect: 'consume' },
    { path: 'default().realtime.subscribe', effect: 'consume' },
    { path: 'default().collection().{create,update,delete,unlinkExternalAuth}', effect: 'write' },
    {
      path: 'default().{collections,settings,backups,logs}.{create,update,delete,upload,restore,import,truncate}',
      effect: 'write',
    },
    { path: 'default().createBatch().send', effect: 'write' },
    {
      path: 'default().collection().{authWithPassword,authWithOAuth2,authWithOAuth2Code,authWithOTP,authRefresh,requestOTP,requestPasswordReset,confirmPasswordReset,requestVerification,confirmVerification,requestEmailChange,confirmEmailChange,impersonate}',
      effect: 'call',
    },
    { path: 'default().{crons,sql}.run', effect: 'call' },
    { path: 'default().send', effect: 'call' },
  ],
} as const satisfies Library;
