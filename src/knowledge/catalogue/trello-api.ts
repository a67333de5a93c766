import type { Library } from '../../model/library.ts';

export default {
  id: 'trello-api',
  packages: [],
  purpose: 'Boards of Trello.',
  system: {
    name: 'Trello',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.trello.com'],
  webhooks: [
    {
      events: 'changes of boards, lists and cards',
      signature: 'HMAC-SHA1 of the body and the URL',
      headers: ['X-Trello-Webhook'],
      source: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks/'],
    },
  ],
} as const satisfies Library;
