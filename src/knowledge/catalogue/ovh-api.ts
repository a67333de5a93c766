import type { Library } from '../../model/library.ts';

export default {
  id: 'ovh-api',
  packages: [],
  purpose: 'Servers and domain names.',
  system: {
    name: 'OVHcloud',
    kind: 'http-api',
    vendor: 'OVHcloud',
    hosting: 'saas',
  },
  hosts: ['eu.api.ovh.com', 'ca.api.ovh.com', 'api.us.ovhcloud.com'],
} as const satisfies Library;
