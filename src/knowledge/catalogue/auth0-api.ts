import type { Library } from '../../model/library.ts';

export default {
  id: 'auth0-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Auth0',
    kind: 'auth',
    vendor: 'Okta',
    hosting: 'saas',
  },
  hosts: ['*.auth0.com'],
  webhooks: [
    {
      events: 'events of its log, as a stream',
      signature: 'an authorization token that you set',
      source: ['https://auth0.com/docs/customize/log-streams/custom-log-streams'],
    },
  ],
} as const satisfies Library;
