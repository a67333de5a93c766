import type { Library } from '../../model/library.ts';

export default {
  id: 'zoom-api',
  packages: [],
  purpose: 'Video calls.',
  system: {
    name: 'Zoom',
    kind: 'http-api',
    vendor: 'Zoom',
    hosting: 'saas',
  },
  hosts: ['*.zoom.us'],
  webhooks: [
    {
      events: 'events of meetings, recordings and users',
      again: 'It tries three times more: after 5 minutes, after 20 more, and after 60 more.',
      answerWithinMs: 3000,
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['x-zm-signature'],
      source: [
        'https://developers.zoom.us/docs/api/webhooks/',
        'https://devsupport.zoom.us/hc/en-us/articles/360059893812-Webhook-delays',
        'https://github.com/zoom/webhook-sample/blob/master/index.js',
      ],
    },
  ],
} as const satisfies Library;
