import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-sp-api',
  packages: ['amazon-sp-api'],
  purpose: 'Client of the Selling Partner API of Amazon.',
  system: {
    name: 'Amazon Selling Partner API',
    kind: 'http-api',
    vendor: 'Amazon',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'SellingPartner()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'SellingPartner().callAPI',
      effect: 'call',
    },
    {
      path: 'SellingPartner().refreshAccessToken',
      effect: 'call',
    },
    {
      path: 'SellingPartner().{download,downloadReport}',
      effect: 'read',
    },
    {
      path: 'SellingPartner().upload',
      effect: 'write',
    },
  ],
} as const satisfies Library;
