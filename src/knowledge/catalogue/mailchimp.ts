import type { Library } from '../../model/library.ts';

export default {
  id: 'mailchimp',
  packages: ['@mailchimp/mailchimp_marketing'],
  purpose: 'Client of the Mailchimp Marketing API.',
  system: {
    name: 'Mailchimp',
    kind: 'email',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  clients: [{ path: 'setConfig()', options: { argument: 0 } }],
  outbound: [
    { path: '{lists,campaigns,automations,templates,reports,searchMembers,customerJourneys,ping}.*', effect: 'call' },
  ],
} as const satisfies Library;
