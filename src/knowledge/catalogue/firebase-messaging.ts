import type { Library } from '../../model/library.ts';

export default {
  id: 'firebase-messaging',
  packages: ['firebase-admin/messaging', 'firebase/messaging'],
  purpose: 'Push messages with Firebase Cloud Messaging.',
  system: {
    name: 'Firebase Cloud Messaging',
    aliases: ['FCM'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['fcm.googleapis.com', 'iid.googleapis.com'],
  clients: [{ path: 'getMessaging()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'getMessaging().{send,sendEach,sendEachForMulticast,sendAll,sendMulticast,sendToDevice,sendToTopic}',
      effect: 'send',
    },
    { path: 'getMessaging().{subscribeToTopic,unsubscribeFromTopic}', effect: 'write' },
  ],
  same: [{ path: 'firebase-admin/messaging#Messaging()', as: 'firebase-admin/messaging#getMessaging()' }],
  defaults: {
    version: '13.10.0',
    attempts: 5,
    on: 'HTTP 503, ECONNRESET, ETIMEDOUT (so also its own timeouts), every method incl. POST; NOT 500, 502, 429',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 15000,
    worstCaseMs: 82000,
    retryOption: 'none public (internal RetryConfig)',
    timeoutOption: 'none public: auth 25000, messaging 15000, other services none',
    regionOption: 'per service (e.g. databaseURL, storageBucket, projectId)',
    idempotency: 'sends no idempotency key',
    notes:
      'First retry is immediate, then 1, 2, 4 s. messaging.send that times out after 15 s is POSTed again up to 4 times: duplicate push messages (82 s in all); auth 132 s. A Retry-After > 60 s is not waited for: fails at once. Firestore and Storage use their own Google clients (@google-cloud/*), not covered here. A server that accepts and never answers is given up after 132 s.',
    source: [
      'firebase-admin/lib/utils/api-request.js:101',
      'firebase-admin/lib/utils/api-request.js:102',
      'firebase-admin/lib/utils/api-request.js:103',
      'firebase-admin/lib/utils/api-request.js:104',
      'firebase-admin/lib/utils/api-request.js:105',
      'firebase-admin/lib/utils/api-request.js:522',
      'firebase-admin/lib/messaging/messaging-api-request-internal.js:25',
      'firebase-admin/lib/auth/auth-api-request.js:38',
    ],
  },
} as const satisfies Library;
