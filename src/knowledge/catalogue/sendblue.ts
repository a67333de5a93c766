import type { Library } from '../../model/library.ts';

export default {
  id: 'sendblue',
  packages: ['sendblue', 'chat-adapter-sendblue'],
  purpose: 'Client of Sendblue: messages to phones by iMessage and SMS.',
  system: {
    name: 'Sendblue',
    kind: 'sms',
    vendor: 'Sendblue',
    hosting: 'saas',
  },
  hosts: ['api.sendblue.co', 'api.sendblue.com'],
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'createSendblueAdapter()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().messages.send', effect: 'send' },
    { path: 'default().{groups,typingIndicators,sendCarousel}.*', effect: 'send' },
    { path: 'default().{messages,contacts,lookups,lines,webhooks,mediaObjects}.*', effect: 'call' },
  ],
} as const satisfies Library;
