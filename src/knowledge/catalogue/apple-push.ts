import type { Library } from '../../model/library.ts';

export default {
  id: 'apple-push',
  packages: ['@parse/node-apn', 'apn', 'apns2', 'node-apn'],
  purpose: 'Sends push messages to Apple devices.',
  system: {
    name: 'Apple Push Notification service',
    aliases: ['APNs'],
    kind: 'http-api',
    vendor: 'Apple',
    hosting: 'saas',
  },
  clients: [
    { path: 'Provider()', options: { argument: 0 } },
    { path: 'ApnsClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Provider().send', effect: 'send' },
    { path: 'ApnsClient().{send,sendMany}', effect: 'send' },
  ],
  errors: [
    {
      name: 'BadDeviceToken',
      means: 'The token of the device is not valid, or belongs to the other environment.',
      again: 'no',
      action: 'Check the environment, and delete the token.',
      source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    },
    {
      name: 'Unregistered',
      means: 'The device takes no messages for this topic any more.',
      again: 'no',
      action: 'Delete its token.',
      source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    },
    {
      name: 'DeviceTokenNotForTopic',
      means: 'The token belongs to another app.',
      again: 'no',
      action: 'Check the topic.',
      source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    },
    {
      name: 'ExpiredProviderToken',
      means: 'The token of the sender is too old.',
      again: 'no',
      action: 'Make a new one.',
      source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    },
    {
      name: 'TooManyProviderTokenUpdates',
      means: 'The token of the sender is made anew too often.',
      again: 'later',
      action: 'Keep it for at least 20 minutes.',
      source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    },
    {
      name: 'PayloadTooLarge',
      means: 'The message is larger than is allowed.',
      again: 'no',
      action: 'Send less.',
      source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    },
  ],
} as const satisfies Library;
