import type { Library } from '../../model/library.ts';

export default {
  id: 'webdav',
  packages: ['webdav', 'webdav/web'],
  purpose: 'Client of WebDAV, files over HTTP.',
  system: {
    name: 'WebDAV server',
    kind: 'object-storage',
    hosting: 'either',
  },
  clients: [
    {
      path: 'createClient()',
      options: {
        argument: 1,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createClient().{createReadStream,exists,getDAVCompliance,getDirectoryContents,getFileContents,getQuota,search,stat}',
      effect: 'read',
    },
    {
      path: 'createClient().{copyFile,createDirectory,createWriteStream,deleteFile,lock,unlock,moveFile,putFileContents,partialUpdateFileContents}',
      effect: 'write',
    },
    {
      path: 'createClient().customRequest',
      effect: 'call',
    },
  ],
} as const satisfies Library;
