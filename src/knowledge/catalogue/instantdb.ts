import type { Library } from '../../model/library.ts';

export default {
  id: 'instantdb',
  packages: ['@instantdb/admin'],
  purpose: 'Client of InstantDB on servers.',
  system: { name: 'InstantDB', kind: 'database', vendor: 'Instant', hosting: 'saas' },
  hosts: ['api.instantdb.com'],
  clients: [{ path: 'init()', options: { argument: 0 } }],
  outbound: [
    { path: 'init().{query,debugQuery}', effect: 'read' },
    { path: 'init().storage.{list,getDownloadUrl}', effect: 'read' },
    { path: 'init().auth.{getUser,verifyToken}', effect: 'read' },
    { path: 'init().rooms.getPresence', effect: 'read' },
    { path: 'init().subscribeQuery', effect: 'consume' },
    { path: 'init().{transact,debugTransact}', effect: 'write' },
    { path: 'init().storage.{uploadFile,delete,deleteMany}', effect: 'write' },
    {
      path: 'init().auth.{createToken,deleteUser,signOut,generateMagicCode,sendMagicCode,verifyMagicCode}',
      effect: 'write',
    },
  ],
  same: [{ path: '@instantdb/admin#init().asUser()', as: '@instantdb/admin#init()' }],
} as const satisfies Library;
