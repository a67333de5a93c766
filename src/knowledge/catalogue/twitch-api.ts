import type { Library } from '../../model/library.ts';

export default {
  id: 'twitch-api',
  packages: [],
  purpose: 'Streams and sign-in with Twitch.',
  system: {
    name: 'Twitch',
    kind: 'http-api',
    vendor: 'Twitch',
    hosting: 'saas',
  },
  hosts: ['*.twitch.tv'],
  webhooks: [
    {
      events: 'events of channels and streams',
      signature: 'HMAC-SHA256 of an id, a timestamp and the raw body',
      headers: ['Twitch-Eventsub-Message-Signature'],
      duplicates: true,
      source: [
        'https://dev.twitch.tv/docs/eventsub/handling-webhook-events/',
        'https://dev.twitch.tv/docs/eventsub/',
        'https://github.com/twitchdev/eventsub-webhooks-node-sample/blob/main/index.js',
      ],
    },
  ],
} as const satisfies Library;
