import type { Library } from '../../model/library.ts';

export default {
  id: 'microsoft-365-smtp',
  packages: [],
  purpose: 'Sends mail of Microsoft 365.',
  system: {
    name: 'Microsoft 365 SMTP',
    aliases: ['Outlook 365 SMTP', 'Office 365 SMTP'],
    kind: 'email',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['smtp.office365.com', 'smtp-mail.outlook.com'],
} as const satisfies Library;
