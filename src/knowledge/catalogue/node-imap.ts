import type { Library } from '../../model/library.ts';

export default {
  id: 'node-imap',
  packages: ['node-imap'],
  purpose: 'Reads mail over IMAP.',
  system: {
    name: 'IMAP server',
    aliases: ['IMAP'],
    kind: 'email',
    hosting: 'either',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'host',
      },
    },
  ],
  outbound: [
    {
      path: 'default().{connect,end}',
      effect: 'call',
    },
    {
      path: 'default().{openBox,search,fetch,status,getBoxes}',
      effect: 'read',
    },
    {
      path: 'default().seq.{fetch,search}',
      effect: 'read',
    },
    {
      path: 'default().{append,move,copy,addFlags,delFlags,setFlags,addBox,delBox,expunge}',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: 'default',
      option: {
        argument: 0,
        key: 'connTimeout',
      },
    },
    {
      path: 'default',
      option: {
        argument: 0,
        key: 'socketTimeout',
      },
    },
  ],
} as const satisfies Library;
