import type { Library } from '../../model/library.ts';

export default {
  id: 'snapchat-api',
  packages: [],
  purpose: 'Social network and its advertising.',
  system: {
    name: 'Snapchat',
    kind: 'http-api',
    vendor: 'Snap',
    hosting: 'saas',
  },
  hosts: ['accounts.snapchat.com', 'adsapi.snapchat.com', 'tr.snapchat.com', 'businessapi.snapchat.com'],
} as const satisfies Library;
