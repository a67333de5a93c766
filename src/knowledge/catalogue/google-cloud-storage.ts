import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-storage',
  packages: ['@google-cloud/storage'],
  purpose: 'Client of Google Cloud Storage.',
  system: {
    name: 'Google Cloud Storage',
    aliases: ['GCS'],
    kind: 'object-storage',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['storage.googleapis.com', '*.storage.googleapis.com', 'storage.cloud.google.com'],
  clients: [{ path: 'Storage()', options: { argument: 0 } }],
  outbound: [
    { path: 'Storage().getBuckets', effect: 'read' },
    {
      path: 'Storage().bucket().{exists,get,getFiles,getLabels,getMetadata,getNotifications,getSignedUrl}',
      effect: 'read',
    },
    {
      path: 'Storage().bucket().file().{download,exists,get,getExpirationDate,getMetadata,isPublic,createReadStream}',
      effect: 'read',
    },
    { path: 'Storage().createBucket', effect: 'write' },
    {
      path: 'Storage().bucket().{addLifecycleRule,combine,create,createChannel,createNotification,delete,deleteFiles,deleteLabels,disableRequesterPays,enableLogging,enableRequesterPays,lock,makePrivate,makePublic,removeRetentionPeriod,restore,setCorsConfiguration,setLabels,setMetadata,setRetentionPeriod,setStorageClass,upload}',
      effect: 'write',
    },
    {
      path: 'Storage().bucket().file().{copy,create,createResumableUpload,delete,makePrivate,makePublic,move,moveFileAtomic,rename,restore,rotateEncryptionKey,save,setMetadata,setStorageClass,createWriteStream}',
      effect: 'write',
    },
  ],
  promises: [
    {
      path: 'Storage().bucket().file().{copy,create,delete,makePrivate,makePublic,move,rename,save,setMetadata,download,exists,get,getMetadata}',
      begins: 'at-once',
    },
  ],
  retryOptions: [
    {
      path: 'Storage',
      kind: 'client-option',
      option: { argument: 0, key: 'retryOptions.maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'Storage',
      kind: 'client-option',
      option: { argument: 0, key: 'retryOptions.autoRetry' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    { path: '@google-cloud/storage#Bucket()', as: '@google-cloud/storage#Storage().bucket()' },
    { path: '@google-cloud/storage#File()', as: '@google-cloud/storage#Storage().bucket().file()' },
  ],
  defaults: {
    version: '8.4.0',
    attempts: 4,
    on: 'HTTP 408/429/500/502/503/504, EAI_AGAIN, ECONNRESET, EPIPE, "socket connection timeout"; a call that got no response at all is retried up to 3 times whatever the error; conditionally idempotent calls (e.g. upload without ifGenerationMatch) are not retried',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 257000,
    retryOption:
      'retryOptions: { autoRetry, maxRetries, retryDelayMultiplier, maxRetryDelay, totalTimeout, idempotencyStrategy, retryableErrorFn } (new Storage)',
    timeoutOption: 'timeout (per call, e.g. file.save(data,{timeout}))',
    regionOption: 'location (createBucket); apiEndpoint / STORAGE_EMULATOR_HOST',
    idempotency: 'not examined',
    notes:
      'Worst case = 4 tries x 60 s + backoff 2+4+8 s plus up to 1 s jitter each; totalTimeout 600 s bounds the delays. Simple (multipart) uploads are sent with timeout 0 and maxRetries 0: no limit, no retry. maxRetries: 0 is ignored (falsy) - use autoRetry: false.',
    source: [
      '@google-cloud/storage/build/cjs/src/storage.js:61',
      '@google-cloud/storage/build/cjs/src/storage.js:74',
      '@google-cloud/storage/build/cjs/src/storage.js:80',
      '@google-cloud/storage/build/cjs/src/storage.js:87',
      '@google-cloud/storage/build/cjs/src/storage.js:105',
      '@google-cloud/storage/build/cjs/src/nodejs-common/util.js:81',
      '@google-cloud/storage/build/cjs/src/nodejs-common/util.js:293',
      'retry-request/index.js:280',
      '@google-cloud/storage/build/cjs/src/storage.js:463',
    ],
    exceptions: [
      {
        paths: ['**.{save,upload,createWriteStream}'],
        unknown: true,
        source: ['@google-cloud/storage/build/cjs/src/storage.js:87'],
      },
    ],
  },
} as const satisfies Library;
