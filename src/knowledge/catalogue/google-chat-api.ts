import type { Library } from '../../model/library.ts';

export default {
  id: 'google-chat-api',
  packages: [],
  purpose: 'Messages and webhooks of Google Chat.',
  system: {
    name: 'Google Chat',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['chat.googleapis.com'],
} as const satisfies Library;
