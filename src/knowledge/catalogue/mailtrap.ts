import type { Library } from '../../model/library.ts';

export default {
  id: 'mailtrap',
  packages: ['mailtrap'],
  purpose: 'Client of the Mailtrap API.',
  system: {
    name: 'Mailtrap',
    kind: 'email',
    vendor: 'Railsware',
    hosting: 'saas',
  },
  clients: [{ path: 'MailtrapClient()', options: { argument: 0 } }],
  outbound: [{ path: 'MailtrapClient().{send,batchSend}', effect: 'send' }],
} as const satisfies Library;
