import type { Library } from '../../model/library.ts';

export default {
  id: 'discord',
  packages: ['discord.js', '@discordjs/rest', '@discordjs/core', 'discord-interactions', 'eris'],
  purpose: 'Client of the Discord API, and bots in Discord.',
  system: {
    name: 'Discord',
    aliases: ['Discord API'],
    kind: 'http-api',
    vendor: 'Discord',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 0 } },
    { path: 'REST()', options: { argument: 0 } },
    { path: 'WebhookClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'WebhookClient().{send,editMessage,deleteMessage}', effect: 'send' },
    { path: 'Client().login', effect: 'call' },
    { path: 'REST().{get,post,put,patch,delete}', effect: 'call' },
    { path: 'Client().{channels,guilds,users}.fetch', effect: 'call' },
    { path: 'Client().application.commands.set', effect: 'call' },
  ],
  same: [{ path: '{discord.js,@discordjs/rest}#REST().setToken()', as: 'discord.js#REST()' }],
  defaults: {
    version: '14.28.1',
    attempts: 4,
    on: 'HTTP 5xx, timeouts (AbortError) and ECONNRESET, on every method incl. POST; 429 is waited out and repeated WITHOUT limit (the retry counter is not raised)',
    backoff: 'none',
    jitter: false,
    timeoutMs: 15000,
    worstCaseMs: 60000,
    retryOption: 'rest: {retries} in new Client({rest}); rejectOnRateLimit to throw on 429',
    timeoutOption: 'rest: {timeout}',
    regionOption: 'rest.api; default https://discord.com/api',
    idempotency: 'none by default (enforceNonce: false)',
    notes:
      'Versions: @discordjs/rest 2.6.3. ONE 401 answer clears the token of the REST client (setToken(null)): every later call fails until the process sets it again. A user abort signal is also retried (AbortError). A server that accepts and never answers is given up after 60 s.',
    source: [
      '@discordjs/rest/dist/index.js:142',
      '@discordjs/rest/dist/index.js:143',
      '@discordjs/rest/dist/index.js:314',
      '@discordjs/rest/dist/index.js:780',
      '@discordjs/rest/dist/index.js:788',
      '@discordjs/rest/dist/index.js:896',
      '@discordjs/rest/dist/index.js:141',
      'discord.js/src/util/Options.js:129',
      'discord.js/src/util/Options.js:121',
    ],
    alsoFor: ['@discordjs/core'],
  },
} as const satisfies Library;
