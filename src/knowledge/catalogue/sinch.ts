import type { Library } from '../../model/library.ts';

export default {
  id: 'sinch',
  packages: ['@sinch/sdk-core'],
  purpose: 'Client of Sinch: SMS, calls, verification.',
  system: { name: 'Sinch', kind: 'sms', vendor: 'Sinch', hosting: 'saas' },
  clients: [{ path: 'SinchClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'SinchClient().sms.batches.{send,sendDeliveryFeedback}', effect: 'send' },
    { path: 'SinchClient().{conversation,fax}.*.send', effect: 'send' },
    { path: 'SinchClient().*.*.{get,list,search,getById}', effect: 'read' },
    { path: 'SinchClient().*.*.{create,update,delete,replace,cancel}', effect: 'write' },
    { path: 'SinchClient().*.*.*', effect: 'call' },
    { path: 'SinchClient().numberLookup.lookup', effect: 'call' },
  ],
} as const satisfies Library;
