import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-data-lake',
  packages: ['@azure/storage-file-datalake'],
  purpose: 'Client of Azure Data Lake Storage.',
  system: { name: 'Azure Data Lake Storage', kind: 'object-storage', vendor: 'Microsoft', hosting: 'saas' },
  hosts: ['*.dfs.core.windows.net'],
  clients: [
    { path: 'DataLakeServiceClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'DataLakeServiceClient.fromConnectionString()', options: { argument: 1 }, url: { argument: 0 } },
    {
      path: '{DataLakeFileSystemClient,DataLakeDirectoryClient,DataLakeFileClient}()',
      options: { argument: 2 },
      url: { argument: 0 },
    },
  ],
  outbound: [
    {
      path: 'DataLakeFileClient().{read,readToBuffer,readToFile,query,exists,getProperties,getAccessControl}',
      effect: 'read',
    },
    {
      path: '{DataLakeFileSystemClient,DataLakeDirectoryClient}().{exists,getProperties,listPaths,listDeletedPaths,getAccessPolicy,getAccessControl}',
      effect: 'read',
    },
    { path: 'DataLakeServiceClient().{listFileSystems,getProperties}', effect: 'read' },
    {
      path: 'DataLakeFileClient().{create,createIfNotExists,append,flush,upload,uploadFile,uploadStream,delete,deleteIfExists,move,setExpiry,setMetadata,setHttpHeaders,setPermissions,setAccessControl}',
      effect: 'write',
    },
    {
      path: '{DataLakeFileSystemClient,DataLakeDirectoryClient}().{create,createIfNotExists,delete,deleteIfExists,move,setMetadata,setAccessPolicy,undeletePath}',
      effect: 'write',
    },
    { path: 'DataLakeServiceClient().{undeleteFileSystem,setProperties}', effect: 'write' },
  ],
  same: [
    {
      path: '@azure/storage-file-datalake#DataLakeServiceClient.fromConnectionString()',
      as: '@azure/storage-file-datalake#DataLakeServiceClient()',
    },
    {
      path: '@azure/storage-file-datalake#DataLakeServiceClient().getFileSystemClient()',
      as: '@azure/storage-file-datalake#DataLakeFileSystemClient()',
    },
    {
      path: '@azure/storage-file-datalake#DataLakeFileSystemClient().getDirectoryClient()',
      as: '@azure/storage-file-datalake#DataLakeDirectoryClient()',
    },
    {
      path: '@azure/storage-file-datalake#{DataLakeFileSystemClient,DataLakeDirectoryClient}().getFileClient()',
      as: '@azure/storage-file-datalake#DataLakeFileClient()',
    },
  ],
} as const satisfies Library;
