import type { Library } from '../../model/library.ts';

export default {
  id: 'slack-webhook-api',
  packages: [],
  purpose: 'Messages to a channel of Slack by a secret address.',
  system: {
    name: 'Slack incoming webhooks',
    aliases: ['Slack webhooks'],
    kind: 'http-api',
    vendor: 'Slack',
    hosting: 'saas',
  },
  hosts: ['hooks.slack.com'],
} as const satisfies Library;
