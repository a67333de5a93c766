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
      again: 'It tries again after the statuses 408, 409, 425, 429 and 5xx, and where it gets no answer.',
      signature: 'HMAC-SHA256 of the raw body, where an administrator gave the webhook a secret',
      headers: ['X-Hub-Signature'],
      duplicates: true,
      source: [
        'https://developer.atlassian.com/cloud/jira/platform/webhooks/',
        'https://developer.atlassian.com/cloud/jira/platform/webhooks/#secure-admin-webhooks',
        'https://community.developer.atlassian.com/t/new-jira-cloud-webhook-retry-policy/30554',
      ],
    },
  ],
} as const satisfies Library;
