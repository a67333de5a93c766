import type { Library } from '../../model/library.ts';

export default {
  id: 'spamassassin',
  packages: ['spamc', 'spamc-stream'],
  purpose: 'Asks SpamAssassin whether a mail is spam.',
  system: {
    name: 'SpamAssassin',
    aliases: ['spamd'],
    kind: 'other',
    hosting: 'self-hosted',
  },
  clients: [{ path: 'default()' }],
  outbound: [{ path: 'default().{check,symbols,report,reportIfSpam,process,headers,ping,learn}', effect: 'call' }],
} as const satisfies Library;
