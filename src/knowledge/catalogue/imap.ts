import type { Library } from '../../model/library.ts';

export default {
  id: 'imap',
  packages: ['imapflow', 'imap', 'imap-simple'],
  purpose: 'Reads mail over IMAP.',
  system: {
    name: 'IMAP server',
    aliases: ['IMAP'],
    kind: 'email',
    hosting: 'either',
  },
  clients: [
    { path: 'ImapFlow()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'connect()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'ImapFlow().{connect,fetch,fetchOne,fetchAll,search,download,list,status,getMailboxLock}', effect: 'read' },
    { path: 'default().{connect,openBox,search,fetch}', effect: 'read' },
    { path: 'connect().{openBox,search}', effect: 'read' },
    { path: 'ImapFlow().{messageMove,messageDelete,messageFlagsAdd,messageFlagsRemove,append}', effect: 'write' },
  ],
} as const satisfies Library;
