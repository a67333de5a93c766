import type { Library } from '../../model/library.ts';

export default {
  id: 'uploadthing',
  packages: ['uploadthing', 'uploadthing/server', 'uploadthing/next', '@uploadthing/react'],
  purpose: 'File uploads with UploadThing.',
  system: {
    name: 'UploadThing',
    kind: 'object-storage',
    vendor: 'UploadThing',
    hosting: 'saas',
  },
  hosts: ['*.uploadthing.com', 'utfs.io'],
  clients: [
    { path: 'UTApi()', options: { argument: 0 } },
    { path: 'createUploadthing()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'UTApi().{uploadFiles,uploadFilesFromUrl,deleteFiles,renameFiles,updateACL}', effect: 'write' },
    { path: 'UTApi().{listFiles,getFileUrls,getSignedURL,getUsageInfo}', effect: 'read' },
  ],
} as const satisfies Library;
