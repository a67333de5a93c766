import type { Library } from '../../model/library.ts';

export default {
  id: 'jira-api',
  packages: [],
  purpose: 'Issues of Jira.',
  system: {
    name: 'Jira',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.atlassian.net', 'api.atlassian.com/ex/jira'],
  webhooks: [
    {
      events: 'events of issues, comments and sprints',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Hub-Signature'],
      source: ['https://developer.atlassian.com/cloud/jira/platform/webhooks/'],
    },
  ],
} as const satisfies Library;
