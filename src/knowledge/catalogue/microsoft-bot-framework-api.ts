import type { Library } from '../../model/library.ts';

export default {
  id: 'microsoft-bot-framework-api',
  packages: [],
  purpose: 'Bots in Teams and other chats.',
  system: {
    name: 'Microsoft Bot Framework',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.botframework.com', 'smba.trafficmanager.net'],
} as const satisfies Library;
