import type { Library } from '../../model/library.ts';

export default {
  id: 'telegram',
  packages: ['telegraf', 'grammy', 'node-telegram-bot-api', '@grammyjs/runner'],
  purpose: 'Client of the Telegram Bot API.',
  system: {
    name: 'Telegram',
    aliases: ['Telegram Bot API'],
    kind: 'http-api',
    vendor: 'Telegram',
    hosting: 'saas',
  },
  clients: [
    { path: 'Telegraf()', options: { argument: 1 } },
    { path: 'Bot()', options: { argument: 1 } },
    { path: 'Telegram()', options: { argument: 1 } },
    { path: 'Api()', options: { argument: 1 } },
    { path: 'default()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'Telegraf().telegram.{sendMessage,sendPhoto,sendDocument,sendMediaGroup}', effect: 'send' },
    { path: 'Bot().api.{sendMessage,sendPhoto,sendDocument,sendMediaGroup}', effect: 'send' },
    { path: 'Telegram().{sendMessage,sendPhoto,sendDocument}', effect: 'send' },
    { path: 'default().{sendMessage,sendPhoto,sendDocument}', effect: 'send' },
    { path: 'Telegraf().telegram.*', effect: 'call' },
    { path: 'Bot().api.*', effect: 'call' },
    { path: 'Telegraf().launch', effect: 'consume' },
    { path: 'Bot().start', effect: 'consume' },
  ],
  webhooks: [
    {
      events: 'messages and other updates of a bot',
      again: 'It tries again, and gives up after a reasonable number of attempts.',
      signature: 'a secret token that you set',
      headers: ['X-Telegram-Bot-Api-Secret-Token'],
      source: ['https://core.telegram.org/bots/api#setwebhook'],
    },
  ],
} as const satisfies Library;
