import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-blob',
  packages: ['@azure/storage-blob'],
  purpose: 'Client of Azure Blob Storage.',
  system: {
    name: 'Azure Blob Storage',
    aliases: ['Azure Storage'],
    kind: 'object-storage',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.blob.core.windows.net'],
  clients: [
    { path: 'BlobServiceClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'BlobServiceClient.fromConnectionString()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'ContainerClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'BlockBlobClient()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'BlobServiceClient().getContainerClient().getBlockBlobClient().{download,downloadToBuffer,downloadToFile,exists,getProperties,getTags}',
      effect: 'read',
    },
    {
      path: 'BlobServiceClient().getContainerClient().{exists,getProperties,listBlobsFlat,listBlobsByHierarchy}',
      effect: 'read',
    },
    { path: 'BlobServiceClient().{listContainers,getProperties}', effect: 'read' },
    {
      path: 'BlobServiceClient().getContainerClient().getBlockBlobClient().{upload,uploadData,uploadFile,uploadStream,delete,deleteIfExists,setMetadata,setHTTPHeaders,setTags,commitBlockList,stageBlock,beginCopyFromURL,syncCopyFromURL}',
      effect: 'write',
    },
    {
      path: 'BlobServiceClient().getContainerClient().{create,createIfNotExists,delete,deleteIfExists,deleteBlob,uploadBlockBlob,setAccessPolicy}',
      effect: 'write',
    },
    { path: 'BlobServiceClient().{createContainer,deleteContainer}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'BlobServiceClient',
      kind: 'client-option',
      option: { argument: 2, key: 'retryOptions.maxTries' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'BlobServiceClient.fromConnectionString',
      kind: 'client-option',
      option: { argument: 1, key: 'retryOptions.maxTries' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    {
      path: '@azure/storage-blob#BlobServiceClient.fromConnectionString()',
      as: '@azure/storage-blob#BlobServiceClient()',
    },
    {
      path: '@azure/storage-blob#ContainerClient()',
      as: '@azure/storage-blob#BlobServiceClient().getContainerClient()',
    },
    {
      path: '@azure/storage-blob#{BlockBlobClient,BlobClient}()',
      as: '@azure/storage-blob#BlobServiceClient().getContainerClient().getBlockBlobClient()',
    },
    {
      path: '@azure/storage-blob#BlobServiceClient().getContainerClient().{getBlobClient,getAppendBlobClient,getPageBlobClient}()',
      as: '@azure/storage-blob#BlobServiceClient().getContainerClient().getBlockBlobClient()',
    },
  ],
  defaults: {
    version: '12.34.0',
    attempts: 4,
    on: 'network errors (ETIMEDOUT, ECONNREFUSED, ECONNRESET, ENOTFOUND, EPIPE, TIMEOUT, REQUEST_SEND_ERROR), HTTP 500 and 503, truncated XML; not 429 as such',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'retryOptions: { maxTries, tryTimeoutInMs, retryDelayInMs, maxRetryDelayInMs, retryPolicyType, secondaryHost } (client options; maxTries counts the first try)',
    timeoutOption: 'retryOptions.tryTimeoutInMs (sent to the server as ?timeout, seconds) / abortSignal',
    regionOption: 'the account URL',
    idempotency: 'not examined',
    notes:
      'Delays are 0, 4 s, 12 s: the first retry is immediate and there is no jitter. tryTimeoutInMs is only a server-side hint. Broken download streams are reopened up to 5 times.',
    source: [
      '@azure/storage-common/dist/commonjs/policies/StorageRetryPolicyV2.js:34',
      '@azure/storage-common/dist/commonjs/policies/StorageRetryPolicyV2.js:35',
      '@azure/storage-common/dist/commonjs/policies/StorageRetryPolicyV2.js:33',
      '@azure/storage-common/dist/commonjs/policies/StorageRetryPolicyV2.js:38',
      '@azure/storage-common/dist/commonjs/policies/StorageRetryPolicyV2.js:116',
      '@azure/storage-common/dist/commonjs/policies/StorageRetryPolicyV2.js:90',
      '@azure/storage-blob/dist/commonjs/Pipeline.js:152',
      '@azure/storage-blob/dist/commonjs/utils/constants.js:57',
      '@typespec/ts-http-runtime/dist/commonjs/pipelineRequest.js:50',
    ],
  },
} as const satisfies Library;
