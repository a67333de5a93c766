import type { Library } from '../../model/library.ts';

export default {
  id: 'dropbox',
  packages: ['dropbox'],
  purpose: 'Client of Dropbox.',
  system: { name: 'Dropbox', kind: 'http-api', vendor: 'Dropbox', hosting: 'saas' },
  clients: [
    { path: 'Dropbox()', options: { argument: 0 } },
    { path: 'DropboxAuth()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'Dropbox().{filesGet,filesList,filesSearch,filesDownload,filesExport,filesTagsGet,sharingGet,sharingList,usersGet}*',
      effect: 'read',
    },
    {
      path: 'Dropbox().{filesUpload,filesCreate,filesCopy,filesDelete,filesMove,filesRestore,filesSave,filesPermanentlyDelete,filesProperties,filesPaper,filesLock,filesUnlock,sharingAdd,sharingCreate,sharingModify,sharingRemove,sharingRevoke,sharingShare,sharingUpdate}*',
      effect: 'write',
    },
    {
      path: 'Dropbox().{filesUpload,filesCopy,filesDelete,filesMove,filesRestore,filesPermanentlyDelete}',
      effect: 'write',
    },
    { path: 'Dropbox().{filesDownload,filesExport,filesSearch}', effect: 'read' },
    { path: 'Dropbox().*', effect: 'call' },
    { path: 'DropboxAuth().{getAccessTokenFromCode,refreshAccessToken,checkAndRefreshAccessToken}', effect: 'call' },
  ],
} as const satisfies Library;
