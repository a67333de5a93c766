import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-communication',
  packages: ['@azure/communication-sms', '@azure/communication-email'],
  purpose: 'Client of Azure Communication Services.',
  system: {
    name: 'Azure Communication Services',
    aliases: ['Azure Communication Services SMS'],
    kind: 'sms',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.communication.azure.com'],
  clients: [
    { path: 'SmsClient()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'EmailClient()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'SmsClient().send', effect: 'send' },
    { path: 'EmailClient().beginSend', effect: 'send' },
  ],
} as const satisfies Library;
