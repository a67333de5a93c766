import type { Library } from '../../model/library.ts';

export default {
  id: 'backblaze-b2',
  packages: ['backblaze-b2'],
  purpose: 'Client of Backblaze B2, files.',
  system: {
    name: 'Backblaze B2',
    kind: 'object-storage',
    vendor: 'Backblaze',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{listBuckets,getBucket,listFileNames,listFileVersions,listParts,getFileInfo,getDownloadAuthorization,downloadFileByName,downloadFileById,listKeys}',
      effect: 'read',
    },
    {
      path: 'default().{createBucket,deleteBucket,updateBucket,getUploadUrl,uploadFile,hideFile,deleteFileVersion,startLargeFile,getUploadPartUrl,uploadPart,finishLargeFile,cancelLargeFile,createKey,deleteKey}',
      effect: 'write',
    },
    {
      path: 'default().authorize',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'retry.retries',
      },
      counts: 'retries',
      backoff: 'unknown',
      jitter: false,
    },
  ],
} as const satisfies Library;
