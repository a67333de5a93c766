import type { Library } from '../../model/library.ts';

export default {
  id: 'slack-api',
  packages: [],
  purpose: 'Messages, webhooks and sign-in with Slack.',
  system: {
    name: 'Slack',
    aliases: ['Slack API'],
    kind: 'http-api',
    vendor: 'Slack',
    hosting: 'saas',
  },
  hosts: ['*.slack.com'],
} as const satisfies Library;
