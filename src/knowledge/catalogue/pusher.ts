import type { Library } from '../../model/library.ts';

export default {
  id: 'pusher',
  packages: ['pusher', 'pusher-js', '@pusher/push-notifications-server'],
  purpose: 'Client of Pusher Channels.',
  system: {
    name: 'Pusher',
    aliases: ['Pusher Channels'],
    kind: 'http-api',
    vendor: 'MessageBird',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'default().{trigger,triggerBatch,sendToUser}', effect: 'publish' },
    { path: 'default().{publishToInterests,publishToUsers}', effect: 'publish' },
    { path: 'default().get', effect: 'read' },
    { path: 'default().{post,terminateUserConnections}', effect: 'write' },
    { path: 'default().{subscribe,signin}', effect: 'consume' },
  ],
  webhooks: [
    {
      events: 'channels that begin and end, members, and events of clients',
      again: 'It tries again for 5 minutes, with longer and longer pauses.',
      answerWithinMs: 4000,
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Pusher-Signature'],
      verify: ['pusher#default().webhook'],
      source: [
        'https://docs.bird.com/pusher/channels/channels/webhooks/channels-webhook-timeouts-and-retries',
        'pusher/lib/webhook.js:19',
      ],
    },
  ],
} as const satisfies Library;
