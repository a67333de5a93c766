import type { Library } from '../../model/library.ts';

export default {
  id: 'fingerprint',
  packages: ['@fingerprintjs/fingerprintjs-pro', '@fingerprintjs/fingerprintjs-pro-server-api'],
  purpose: 'Client of Fingerprint, recognition of browsers and devices.',
  system: {
    name: 'Fingerprint Identification',
    kind: 'http-api',
    vendor: 'Fingerprint',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'FingerprintJsServerApiClient()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'load()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'FingerprintJsServerApiClient().{getEvent,getVisitorHistory,getVisits,getRelatedVisitors,searchEvents}',
      effect: 'read',
    },
    {
      path: 'FingerprintJsServerApiClient().{updateEvent,deleteVisitorData}',
      effect: 'write',
    },
    {
      path: 'load().get',
      effect: 'call',
    },
    {
      path: 'load',
      effect: 'read',
    },
  ],
} as const satisfies Library;
