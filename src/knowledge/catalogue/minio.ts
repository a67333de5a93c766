import type { Library } from '../../model/library.ts';

export default {
  id: 'minio',
  packages: ['minio', 'nestjs-minio-client'],
  purpose: 'Client of S3-compatible storage.',
  system: {
    name: 'Amazon S3',
    aliases: ['S3', 'AWS S3', 'S3-compatible object storage'],
    kind: 'object-storage',
    vendor: 'Amazon Web Services',
    hosting: 'either',
  },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'endPoint' } }],
  outbound: [
    {
      path: 'Client().{findUploadId,getBucketEncryption,getBucketLifecycle,getBucketNotification,getBucketPolicy,getBucketRegion,getBucketReplication,getBucketTagging,getBucketVersioning,getObject,getObjectLegalHold,getObjectLockConfig,getObjectRetention,getObjectTagging,getPartialObject,listBuckets,listIncompleteUploads,listObjects,listObjectsV2,selectObjectContent,statObject}',
      effect: 'read',
    },
    {
      path: 'Client().{abortMultipartUpload,bucketExists,completeMultipartUpload,composeObject,copyObject,fGetObject,fPutObject,initiateNewMultipartUpload,makeBucket,putObject,putObjectRetention,removeAllBucketNotification,removeBucket,removeBucketEncryption,removeBucketLifecycle,removeBucketReplication,removeBucketTagging,removeIncompleteUpload,removeObject,removeObjectTagging,removeObjects,setBucketEncryption,setBucketLifecycle,setBucketNotification,setBucketPolicy,setBucketReplication,setBucketTagging,setBucketVersioning,setObjectLockConfig,setObjectTagging,uploadPart}',
      effect: 'write',
    },
  ],
  defaults: {
    version: '8.0.7',
    attempts: 2,
    on: 'HTTP 408, 429, 499, 500, 502, 503, 504, 520 only; network errors (ECONNRESET, ECONNREFUSED, DNS) are thrown at once',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retryOptions: { disableRetry, maximumRetryCount, baseDelayMs, maximumDelayMs } (new Client)',
    timeoutOption: 'none (only a custom transportAgent / transport)',
    regionOption: 'region (new Client); if unset it is asked from the server before the call',
    idempotency: 'not examined',
    notes:
      'A 503 is sent twice, a refused connection once. After the retries the thrown error is a plain Error "Request failed after 1 retries" instead of S3Error.',
    source: [
      'minio/dist/main/internal/request.js:24',
      'minio/dist/main/internal/request.js:25',
      'minio/dist/main/internal/request.js:29',
      'minio/dist/main/internal/request.js:76',
      'minio/dist/main/internal/request.js:13',
      'minio/dist/main/internal/client.js:513',
      'minio/dist/main/internal/client.js:495',
    ],
    alsoFor: ['nestjs-minio-client'],
  },
} as const satisfies Library;
