import type { Library } from '../../model/library.ts';

export default {
  id: 'expo-push',
  packages: ['expo-server-sdk'],
  purpose: 'Sends push messages through Expo.',
  system: {
    name: 'Expo push service',
    aliases: ['Expo'],
    kind: 'http-api',
    vendor: 'Expo',
    hosting: 'saas',
  },
  clients: [
    { path: 'Expo()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Expo().sendPushNotificationsAsync', effect: 'send' },
    { path: 'Expo().getPushNotificationReceiptsAsync', effect: 'read' },
  ],
  same: [{ path: 'expo-server-sdk#default()', as: 'expo-server-sdk#Expo()' }],
  defaults: {
    version: '6.1.0',
    attempts: 3,
    on: 'HTTP 429 alone',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'retryMinTimeout (ms) in new Expo({ retryMinTimeout }); the number is fixed',
    timeoutOption: 'none; fetch of Node gives up after 300 s without an answer',
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes: 'Pauses of 1 s and 2 s.',
    source: [
      'expo-server-sdk/build/ExpoClient.js:71',
      'expo-server-sdk/build/ExpoClient.js:64',
      'expo-server-sdk/build/ExpoClient.js:189',
      'expo-server-sdk/build/ExpoClientValues.js:27',
    ],
    lastAfterTimeout: true,
  },
} as const satisfies Library;
