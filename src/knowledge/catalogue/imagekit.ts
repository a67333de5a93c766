import type { Library } from '../../model/library.ts';

export default {
  id: 'imagekit',
  packages: ['imagekit', '@imagekit/nodejs'],
  purpose: 'Client of ImageKit, images and video.',
  system: {
    name: 'ImageKit',
    kind: 'object-storage',
    vendor: 'ImageKit',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'ImageKit()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,ImageKit}().{listFiles,getFileDetails,getFileMetadata,getFileVersions,getFileVersionDetails,getBulkJobStatus,getCustomMetadataFields,getPurgeCacheStatus}',
      effect: 'read',
    },
    {
      path: '{default,ImageKit}().{upload,bulkAddTags,bulkDeleteFiles,bulkRemoveAITags,bulkRemoveTags,copyFile,copyFolder,createCustomMetadataField,createFolder,deleteCustomMetadataField,deleteFile,deleteFileVersion,deleteFolder,moveFile,moveFolder,purgeCache,renameFile,restoreFileVersion,updateCustomMetadataField,updateFileDetails}',
      effect: 'write',
    },
    {
      path: '{default,ImageKit}().{assets,files,savedExtensions,namedTransformations,customMetadataFields}.{get,list}',
      effect: 'read',
    },
    {
      path: '{default,ImageKit}().{files,folders,savedExtensions,namedTransformations,customMetadataFields}.{upload,update,delete,create,copy,move,rename}',
      effect: 'write',
    },
    {
      path: '{default,ImageKit}().{files,folders,cache,accounts,beta}.*.{get,list,create,update,delete,upload,restore,addTags,removeTags}',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: '{default,ImageKit}',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'maxRetries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    {
      path: '{default,ImageKit}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
  defaults: {
    version: '7.11.0',
    attempts: 3,
    on: 'HTTP 408, 409, 429, >= 500, network failures and timeouts, every method',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 181500,
    retryOption: 'maxRetries (options of ImageKit or of a call)',
    timeoutOption: 'timeout (ms; options of ImageKit or of a call), per try',
    regionOption: 'baseURL',
    idempotency: 'sends no idempotency key',
    notes: 'Waits 0.5 s that doubles, up to 8 s, less up to a quarter. Retry-After counts where the answer has it.',
    source: [
      '@imagekit/nodejs/client.mjs:75',
      '@imagekit/nodejs/client.mjs:85',
      '@imagekit/nodejs/client.mjs:351',
      '@imagekit/nodejs/client.mjs:395',
      '@imagekit/nodejs/client.mjs:399',
      '@imagekit/nodejs/client.mjs:506',
    ],
  },
} as const satisfies Library;
