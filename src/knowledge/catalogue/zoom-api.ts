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
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['x-zm-signature'],
      source: ['https://developers.zoom.us/docs/api/webhooks/'],
    },
  ],
} as const satisfies Library;
