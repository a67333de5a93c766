import type { Library } from '../../model/library.ts';

export default {
  id: 'vonage',
  packages: [
    '@vonage/server-sdk',
    '@vonage/sms',
    '@vonage/messages',
    '@vonage/verify',
    '@vonage/verify2',
    '@vonage/voice',
    'nexmo',
  ],
  purpose: 'Client of the Vonage API.',
  system: {
    name: 'Vonage',
    aliases: ['Nexmo'],
    kind: 'sms',
    vendor: 'Vonage',
    hosting: 'saas',
  },
  clients: [
    { path: 'Vonage()', options: { argument: 1 } },
    { path: 'SMS()', options: { argument: 1 } },
    { path: 'Messages()', options: { argument: 1 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Vonage().sms.send', effect: 'send' },
    { path: 'Vonage().messages.send', effect: 'send' },
    { path: 'SMS().send', effect: 'send' },
    { path: 'Messages().send', effect: 'send' },
    { path: 'default().message.sendSms', effect: 'send' },
    { path: 'Vonage().{verify,verify2,voice,numberInsights,numbers,accounts,applications}.*', effect: 'call' },
  ],
} as const satisfies Library;
