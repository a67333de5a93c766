import type { Library } from '../../model/library.ts';

export default {
  id: 'webdav',
  packages: ['webdav'],
  purpose: 'Client of WebDAV servers: Nextcloud, ownCloud.',
  system: { name: 'WebDAV server', aliases: ['WebDAV'], kind: 'object-storage', hosting: 'either' },
  clients: [{ path: 'createClient()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    {
      path: 'createClient().{getDirectoryContents,getFileContents,exists,stat,getQuota,getDAVCompliance,search,createReadStream}',
      effect: 'read',
    },
    {
      path: 'createClient().{putFileContents,partialUpdateFileContents,createDirectory,copyFile,moveFile,deleteFile,lock,unlock,createWriteStream}',
      effect: 'write',
    },
    { path: 'createClient().customRequest', effect: 'call' },
  ],
} as const satisfies Library;
