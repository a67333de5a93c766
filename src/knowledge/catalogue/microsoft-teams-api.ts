import type { Library } from '../../model/library.ts';

export default {
  id: 'microsoft-teams-api',
  packages: [],
  purpose: 'Messages and webhooks of Microsoft Teams.',
  system: {
    name: 'Microsoft Teams',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.webhook.office.com', 'outlook.office.com/webhook', 'outlook.office365.com/webhook', 'teams.microsoft.com'],
} as const satisfies Library;
