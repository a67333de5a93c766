import type { Library } from '../../model/library.ts';

export default {
  id: 'bitbucket-api',
  packages: [],
  purpose: 'Repositories and sign-in with Bitbucket.',
  system: {
    name: 'Bitbucket',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.bitbucket.org'],
  webhooks: [
    {
      events: 'events of pushes and pull requests',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Hub-Signature'],
      source: [
        'https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks/',
        'https://bitbucket.org/blog/enhanced-webhook-security',
      ],
    },
  ],
} as const satisfies Library;
