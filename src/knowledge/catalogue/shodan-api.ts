import type { Library } from '../../model/library.ts';

export default {
  id: 'shodan-api',
  packages: [],
  purpose: 'Hosts on the internet.',
  system: {
    name: 'Shodan',
    kind: 'http-api',
    vendor: 'Shodan',
    hosting: 'saas',
  },
  hosts: ['api.shodan.io'],
} as const satisfies Library;
