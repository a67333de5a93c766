import type { Library } from '../../model/library.ts';

export default {
  id: 'nylas',
  packages: ['nylas'],
  purpose: 'Client of Nylas, mail, calendars and contacts.',
  system: {
    name: 'Nylas',
    kind: 'email',
    vendor: 'Nylas',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().{messages,drafts,transactionalSend}.send',
      effect: 'send',
    },
    {
      path: 'default().*.{list,find,download,downloadBytes,downloadNodeStream,getAvailability,getFreeBusy,groups,getDetails,info,ipAddresses,listItems}',
      effect: 'read',
    },
    {
      path: 'default().*.{create,update,destroy,sendRsvp,rotateSecret,addItems,removeItems,stopScheduledMessage,cancel,leave,verify}',
      effect: 'write',
    },
    {
      path: 'default().auth.{exchangeCodeForToken,refreshAccessToken,customAuthentication,revoke,detectProvider,idTokenInfo,accessTokenInfo}',
      effect: 'call',
    },
    {
      path: 'default().{scheduler,connectors,messages,applications}.*.*',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'default',
      option: {
        argument: 0,
        key: 'timeout',
      },
      unit: 's',
    },
  ],
} as const satisfies Library;
