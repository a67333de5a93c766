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
} as const satisfies Library;
