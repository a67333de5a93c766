import type { Library } from '../../model/library.ts';

export default {
  id: 'netcore-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Netcore',
    aliases: ['Pepipost'],
    kind: 'email',
    vendor: 'Netcore Cloud',
    hosting: 'saas',
  },
  hosts: ['*.netcorecloud.net', '*.pepipost.com'],
} as const satisfies Library;
