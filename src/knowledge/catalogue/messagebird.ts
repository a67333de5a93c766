import type { Library } from '../../model/library.ts';

export default {
  id: 'messagebird',
  packages: ['messagebird'],
  purpose: 'Client of the MessageBird API.',
  system: {
    name: 'MessageBird',
    aliases: ['Bird'],
    kind: 'sms',
    vendor: 'Bird',
    hosting: 'saas',
  },
  clients: [{ path: 'default()' }, { path: 'initClient()' }],
  outbound: [
    { path: 'initClient().{messages,voice_messages,mms}.create', effect: 'send' },
    { path: 'initClient().verify.{create,verify}', effect: 'send' },
    { path: 'initClient().{balance,hlr,lookup}.read', effect: 'read' },
    { path: 'initClient().messages.{read,list}', effect: 'read' },
  ],
  same: [{ path: 'messagebird#default()', as: 'messagebird#initClient()' }],
} as const satisfies Library;
