import type { Library } from '../../model/library.ts';

export default {
  id: 'dropbox',
  packages: ['dropbox'],
  purpose: 'Client of Dropbox.',
  system: {
    name: 'Dropbox',
    kind: 'http-api',
    vendor: 'Dropbox',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Dropbox()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'DropboxAuth()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Dropbox().{filesDownload,filesGet,filesListFolder,filesSearch,filesExport,sharingGet,sharingList,usersGet,teamGet,teamList,fileRequestsGet,fileRequestsList,fileRequestsCount}',
      effect: 'read',
    },
    {
      path: 'Dropbox().filesDownload*',
      effect: 'read',
    },
    {
      path: 'Dropbox().filesGet*',
      effect: 'read',
    },
    {
      path: 'Dropbox().filesListFolder*',
      effect: 'read',
    },
    {
      path: 'Dropbox().filesSearch*',
      effect: 'read',
    },
    {
      path: 'Dropbox().sharingGet*',
      effect: 'read',
    },
    {
      path: 'Dropbox().sharingList*',
      effect: 'read',
    },
    {
      path: 'Dropbox().usersGet*',
      effect: 'read',
    },
    {
      path: 'Dropbox().teamGet*',
      effect: 'read',
    },
    {
      path: 'Dropbox().teamList*',
      effect: 'read',
    },
    {
      path: 'Dropbox().fileRequestsList*',
      effect: 'read',
    },
    {
      path: 'Dropbox().{files,sharing,fileRequests,fileProperties,team,contacts,account}',
      effect: 'write',
    },
    {
      path: 'Dropbox().files*',
      effect: 'write',
    },
    {
      path: 'Dropbox().sharing*',
      effect: 'write',
    },
    {
      path: 'Dropbox().fileRequests*',
      effect: 'write',
    },
    {
      path: 'Dropbox().fileProperties*',
      effect: 'write',
    },
    {
      path: 'Dropbox().team*',
      effect: 'write',
    },
    {
      path: 'Dropbox().contacts*',
      effect: 'write',
    },
    {
      path: 'Dropbox().account*',
      effect: 'write',
    },
    {
      path: 'Dropbox().{check,auth,users}',
      effect: 'call',
    },
    {
      path: 'Dropbox().check*',
      effect: 'call',
    },
    {
      path: 'Dropbox().auth*',
      effect: 'call',
    },
    {
      path: 'Dropbox().users*',
      effect: 'call',
    },
    {
      path: 'DropboxAuth().{getAccessTokenFromCode,refreshAccessToken,checkAndRefreshAccessToken}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
