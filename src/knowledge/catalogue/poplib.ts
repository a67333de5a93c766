import type { Library } from '../../model/library.ts';

export default {
  id: 'poplib',
  packages: ['poplib'],
  purpose: 'Client of POP3, mail boxes.',
  system: {
    name: 'POP3 server',
    aliases: ['POP3'],
    kind: 'email',
    hosting: 'either',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 2,
      },
      url: {
        argument: 1,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{login,auth,apop,quit,noop}',
      effect: 'call',
    },
    {
      path: 'default().{stat,list,uidl,top,retr}',
      effect: 'read',
    },
    {
      path: 'default().{dele,rset}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
