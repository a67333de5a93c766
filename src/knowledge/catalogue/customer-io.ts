import type { Library } from '../../model/library.ts';

export default {
  id: 'customer-io',
  packages: ['customerio-node'],
  purpose: 'Client of the Customer.io API.',
  system: {
    name: 'Customer.io',
    kind: 'email',
    vendor: 'Customer.io',
    hosting: 'saas',
  },
  clients: [
    { path: 'TrackClient()', options: { argument: 2 } },
    { path: 'APIClient()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'TrackClient().{identify,track,trackAnonymous,trackPageView,trackPush}', effect: 'send' },
    { path: 'APIClient().{sendEmail,sendPush,sendSMS,sendInboxMessage,triggerBroadcast}', effect: 'send' },
    { path: 'TrackClient().{addDevice,deleteDevice,destroy,mergeCustomers,suppress,unsuppress}', effect: 'write' },
  ],
} as const satisfies Library;
