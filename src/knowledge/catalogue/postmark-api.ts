import type { Library } from '../../model/library.ts';

export default {
  id: 'postmark-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Postmark',
    kind: 'email',
    vendor: 'ActiveCampaign',
    hosting: 'saas',
  },
  hosts: ['*.postmarkapp.com'],
} as const satisfies Library;
