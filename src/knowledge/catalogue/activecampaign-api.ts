import type { Library } from '../../model/library.ts';

export default {
  id: 'activecampaign-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'ActiveCampaign',
    kind: 'email',
    vendor: 'ActiveCampaign',
    hosting: 'saas',
  },
  hosts: ['*.api-us1.com', '*.activehosted.com'],
} as const satisfies Library;
