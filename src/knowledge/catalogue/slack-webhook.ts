import type { Library } from '../../model/library.ts';

export default {
  id: 'slack-webhook',
  packages: ['@slack/webhook'],
  purpose: 'Messages to a channel of Slack.',
  observability: [
    { path: 'IncomingWebhook().send', kind: 'alerting', what: 'Slack' },
    { path: 'IncomingWebhook()', kind: 'alerting', what: 'Slack webhook' },
  ],
} as const satisfies Library;
