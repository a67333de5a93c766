import type { Library } from '../../model/library.ts';

export default {
  id: 'slack-webhook',
  packages: ['@slack/webhook'],
  purpose: 'Messages to a channel of Slack by a secret address.',
  system: {
    name: 'Slack incoming webhooks',
    aliases: ['Slack webhooks'],
    kind: 'http-api',
    vendor: 'Slack',
    hosting: 'saas',
  },
  clients: [{ path: 'IncomingWebhook()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [{ path: 'IncomingWebhook().send', effect: 'send' }],
  timeoutOptions: [{ path: 'IncomingWebhook', option: { argument: 1, key: 'timeout' } }],
  observability: [
    { path: 'IncomingWebhook().send', kind: 'alerting', what: 'Slack', chat: true },
    { path: 'IncomingWebhook()', kind: 'alerting', what: 'Slack webhook', chat: true },
  ],
} as const satisfies Library;
