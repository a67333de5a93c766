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
  promises: [
    {
      path: 'BlobServiceClient().getContainerClient().getBlockBlobClient().{upload,uploadData,uploadFile,uploadStream,delete,deleteIfExists,setMetadata,setHTTPHeaders,setTags,commitBlockList,stageBlock}',
      begins: 'at-once',
    },
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
  errors: [
    {
      name: 'ServerBusy',
      means: 'The storage account is busy, or gets more requests than it takes.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2394',
    },
    {
      name: 'OperationTimedOut',
      means: 'The operation took too long; it may have been done all the same.',
      again: 'later',
      action: 'See whether it was done, and try again with less data.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2378',
    },
    {
      name: 'AuthenticationFailed',
      means: 'The credentials or the signature are not valid.',
      again: 'no',
      action: 'Check the key, the token, and the clock.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2326',
    },
    {
      name: 'AuthorizationFailure',
      means: 'The caller may not do this, or the network rules forbid it.',
      again: 'no',
      action: 'Check roles and the firewall of the account.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2328',
    },
    {
      name: 'BlobNotFound',
      means: 'The blob does not exist.',
      again: 'no',
      action: 'Check its name, and whether it was deleted.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2410',
    },
    {
      name: 'ContainerNotFound',
      means: 'The container does not exist.',
      again: 'no',
      action: 'Check its name, and create it.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2432',
    },
    {
      name: 'ConditionNotMet',
      means: 'The blob was changed since it was read.',
      again: 'no',
      action: 'Read it again, and decide anew.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2332',
    },
    {
      name: 'LeaseAlreadyPresent',
      means: 'Somebody else holds the lease of the blob.',
      again: 'later',
      action: 'Wait until it is released.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2470',
    },
    {
      name: 'BlobAlreadyExists',
      means: 'There is a blob with this name.',
      again: 'no',
      action: 'Choose another name, or overwrite it.',
      source: '@azure/storage-blob/dist/commonjs/generated/src/models/index.d.ts:2406',
    },
  ],
} as const satisfies Library;
