import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-file-share',
  packages: ['@azure/storage-file-share'],
  purpose: 'Client of Azure Files.',
  system: { name: 'Azure Files', kind: 'object-storage', vendor: 'Microsoft', hosting: 'saas' },
  hosts: ['*.file.core.windows.net'],
  clients: [
    { path: 'ShareServiceClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'ShareServiceClient.fromConnectionString()', options: { argument: 1 }, url: { argument: 0 } },
    { path: '{ShareClient,ShareDirectoryClient,ShareFileClient}()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'ShareFileClient().{download,downloadToBuffer,downloadToFile,exists,getProperties,getRangeList,listHandles}',
      effect: 'read',
    },
    { path: 'ShareDirectoryClient().{exists,getProperties,listFilesAndDirectories,listHandles}', effect: 'read' },
    { path: 'ShareClient().{exists,getProperties,getStatistics,getAccessPolicy}', effect: 'read' },
    { path: 'ShareServiceClient().{listShares,getProperties}', effect: 'read' },
    {
      path: 'ShareFileClient().{create,delete,deleteIfExists,uploadData,uploadFile,uploadStream,uploadRange,uploadRangeFromURL,clearRange,resize,rename,setMetadata,setHttpHeaders,startCopyFromURL}',
      effect: 'write',
    },
    {
      path: 'ShareDirectoryClient().{create,createIfNotExists,createFile,createSubdirectory,delete,deleteIfExists,deleteFile,deleteSubdirectory,rename,setMetadata}',
      effect: 'write',
    },
    {
      path: 'ShareClient().{create,createIfNotExists,createDirectory,createFile,delete,deleteIfExists,deleteDirectory,deleteFile,setMetadata,setQuota,createSnapshot}',
      effect: 'write',
    },
    { path: 'ShareServiceClient().{createShare,deleteShare,undeleteShare,setProperties}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'ShareServiceClient',
      kind: 'client-option',
      option: { argument: 2, key: 'retryOptions.maxTries' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    {
      path: '@azure/storage-file-share#ShareServiceClient.fromConnectionString()',
      as: '@azure/storage-file-share#ShareServiceClient()',
    },
    {
      path: '@azure/storage-file-share#ShareServiceClient().getShareClient()',
      as: '@azure/storage-file-share#ShareClient()',
    },
    {
      path: '@azure/storage-file-share#{ShareClient,ShareDirectoryClient}().getDirectoryClient()',
      as: '@azure/storage-file-share#ShareDirectoryClient()',
    },
    {
      path: '@azure/storage-file-share#ShareClient().rootDirectoryClient',
      as: '@azure/storage-file-share#ShareDirectoryClient()',
    },
    {
      path: '@azure/storage-file-share#ShareDirectoryClient().getFileClient()',
      as: '@azure/storage-file-share#ShareFileClient()',
    },
  ],
} as const satisfies Library;
